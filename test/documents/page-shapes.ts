/** What a careful reader takes from a page or dump. */
export interface Shape {
  readonly name: string;
  readonly format: "html" | "dump";
  readonly content: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly standfirst: string | null;
  readonly body: readonly string[];
  readonly captions: readonly string[];
}

const tram = [
  "Tram line 7 in Ostervik will stand still for five weeks from Monday, the operator, Ostervik Transit, said on Wednesday.",
  "Workers will replace 2.4 kilometres of track between Fisher Square and the hospital, most of which dates from 1961.",
  '"We know that this is hard on people who work early shifts," the operator\'s director, Henrik Sol, told reporters.',
  "Buses will run every eight minutes. The city has set aside 3.1 million crowns for them, according to its treasurer.",
  "The line carries 41,000 passengers a day. It was last closed for longer than a weekend in 1998.",
];

const wordpress: Shape = {
  name: "a WordPress theme: share buttons, tags, author's box, comments and a sidebar around the post",
  format: "html",
  title: "Tram line 7 to close for five weeks",
  authors: ["Greta Amund"],
  publishedAt: "2032-03-10T09:30:00+01:00",
  standfirst: null,
  body: tram,
  captions: ["A tram at Fisher Square last week. (Photo: Ostervik Notes)"],
  content: `<!DOCTYPE html><html lang="en"><head><title>Tram line 7 to close for five weeks – Ostervik Notes</title><meta property="og:title" content="Tram line 7 to close for five weeks"><meta property="og:site_name" content="Ostervik Notes"><meta property="article:published_time" content="2032-03-10T09:30:00+01:00"></head>
<body class="post-template-default single single-post postid-812"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead"><p class="site-title"><a href="/">Ostervik Notes</a></p><p class="site-description">News from the fjord since 2009</p><nav><ul><li><a href="/n">News</a></li><li><a href="/c">Culture</a></li></ul></nav></header>
<div id="primary"><main><article id="post-812" class="post-812 post type-post hentry category-news tag-tram"><header class="entry-header"><h1 class="entry-title">Tram line 7 to close for five weeks</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2032-03-10T09:30:00+01:00">March 10, 2032</time></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/greta">Greta Amund</a></span></span></div></header>
<div class="entry-content"><figure class="wp-caption alignnone"><img src="t.jpg"><figcaption class="wp-caption-text">A tram at Fisher Square last week. (Photo: Ostervik Notes)</figcaption></figure>
<p>${tram[0]}</p><p>${tram[1]}</p><div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Facebook</a></li><li><a>X</a></li></ul></div><p>${tram[2]}</p><p><strong>Read also:</strong> <a href="/old">Why the hospital bridge is late again</a></p><p>${tram[3]}</p><p>${tram[4]}</p>
<div class="jp-relatedposts"><h3>Related</h3><p><a href="/1">Ferry fares go up in May</a></p></div></div>
<footer class="entry-footer"><span class="tags-links">Tagged <a>tram</a>, <a>works</a></span></footer><div class="author-bio"><h2>Published by Greta Amund</h2><p>Greta Amund has written about transport for twenty years and rides line 7 to work every day, whatever the weather.</p></div></article>
<nav class="post-navigation"><a>Previous Post: Harbour office moves</a></nav>
<div id="comments"><h2>3 thoughts on “Tram line 7 to close for five weeks”</h2><ol><li><p>Five weeks! They said three when they did the north line, and it took them nine, as all of us remember.</p></li></ol><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a>Skating rink opens</a></li></ul></section></aside><footer>Proudly powered by WordPress</footer></body></html>`,
};

const nextJs: Shape = {
  name: "a Next.js site: hashed classes, JSON-LD, a newsletter box and a carousel between the paragraphs",
  format: "html",
  title: "Tram line 7 to close for five weeks",
  authors: ["Greta Amund", "Pavel Rusk"],
  publishedAt: "2032-03-10T08:30:00Z",
  standfirst: "Track from 1961 between Fisher Square and the hospital is to be replaced",
  body: tram,
  captions: ["Commuters at Fisher Square on Wednesday. Photograph: Lena Quist/Fjord Pictures"],
  content: `<!DOCTYPE html><html lang="en"><head><title>Tram line 7 to close for five weeks | The Fjord</title><meta name="description" content="Track from 1961 between Fisher Square and the hospital is to be replaced"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Fjord"},{"@type":"NewsArticle","headline":"Tram line 7 to close for five weeks","datePublished":"2032-03-10T08:30:00.000Z","author":[{"@type":"Person","name":"Greta Amund"},{"@type":"Person","name":"Pavel Rusk"}]}]}</script></head>
<body><div id="__next"><div class="css-1x9k2"><header class="css-88aa"><a href="/">The Fjord</a><button>Menu</button></header><div class="css-cookie" role="dialog"><p>We use cookies to make this site work, and to measure how it is read by people like you. You can change your mind at any time.</p></div>
<main class="css-main"><h1 class="css-h1z">Tram line 7 to close for five weeks</h1><p class="css-dek1">Track from 1961 between Fisher Square and the hospital is to be replaced</p><div class="css-by"><a href="/greta">Greta Amund</a> and <a href="/pavel">Pavel Rusk</a></div><div class="css-time">Wed 10 Mar 2032 09.30 CET</div>
<figure class="css-fig"><img src="a.jpg"><figcaption><span class="css-q1">Commuters at Fisher Square on Wednesday.</span><span class="css-q2">Photograph: Lena Quist/Fjord Pictures</span></figcaption></figure>
<section class="css-body"><p class="css-p">${tram[0]}</p><p class="css-p">${tram[1]}</p><div class="css-nl" data-component="newsletter-signup"><h3>The Morning Fjord</h3><p>Sign up to our free newsletter and get the five stories that matter, every morning before breakfast.</p></div><p class="css-p">${tram[2]}</p><section class="css-car" aria-label="carousel"><h4>More on this story</h4><ul><li><a href="/x">Why the hospital bridge is late again</a></li><li><a href="/y">Ferry fares go up in May</a></li></ul></section><p class="css-p">${tram[3]}</p><p class="css-p">${tram[4]}</p></section></main></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{}}</script></body></html>`,
};

const table: Shape = {
  name: "an old table layout: fonts, line breaks, a menu with bars and no classes",
  format: "html",
  title: "Tram line 7 to close for five weeks",
  authors: ["Greta Amund"],
  publishedAt: "2032-03-10",
  standfirst: null,
  body: tram,
  captions: [],
  content: `<HTML><HEAD><TITLE>Ostervik Tidings: Tram line 7 to close for five weeks</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="760"><TR><TD COLSPAN="3"><IMG SRC="logo.gif" ALT="Ostervik Tidings"><BR><FONT SIZE="1"><A HREF="/">Front page</A> | <A HREF="/l">Local</A> | <A HREF="/s">Sport</A> | <A HREF="/c">Classifieds</A></FONT></TD></TR>
<TR><TD WIDTH="120" VALIGN="TOP"><FONT SIZE="2"><A HREF="/1">Weather</A><BR><A HREF="/2">Tides</A><BR><A HREF="/3">Obituaries</A></FONT></TD><TD WIDTH="480" VALIGN="TOP"><FONT SIZE="5"><B>Tram line 7 to close for five weeks</B></FONT><P><FONT SIZE="2"><I>By Greta Amund<BR>Wednesday, March 10, 2032</I></FONT><P>${tram.join("<P>")}<P><FONT SIZE="1"><A HREF="mailto:x">E-mail this story to a friend</A> | <A HREF="/p">Printer-friendly version</A></FONT></TD>
<TD WIDTH="160" VALIGN="TOP"><B>Headlines</B><BR><A HREF="/a">Ferry fares go up in May</A><BR><A HREF="/b">Skating rink opens</A></TD></TR></TABLE><CENTER><FONT SIZE="1">Copyright 2032 Ostervik Tidings. All rights reserved.</FONT></CENTER></BODY></HTML>`,
};

const amp: Shape = {
  name: "an AMP page: consent, amp-img with caption, an advertisement and links inside",
  format: "html",
  title: "Tram line 7 to close for five weeks",
  authors: ["Greta Amund"],
  publishedAt: "2032-03-10T08:30:00Z",
  standfirst: "Buses every eight minutes are to stand in for the oldest line of the city.",
  body: tram,
  captions: ["The track near the hospital. Credit: Ostervik Transit"],
  content: `<!doctype html><html amp lang="en"><head><title>Tram line 7 to close for five weeks</title><link rel="canonical" href="https://tidewatch.example/tram-7"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Tram line 7 to close for five weeks","datePublished":"2032-03-10T08:30:00Z","description":"Buses every eight minutes are to stand in for the oldest line of the city.","author":{"@type":"Person","name":"Greta Amund"},"publisher":{"@type":"Organization","name":"Tidewatch"}}</script></head>
<body><amp-consent id="c"><div>We and our 214 partners store and access information on a device. Accept all</div></amp-consent><amp-sidebar id="s"><ul><li><a>News</a></li><li><a>Sport</a></li></ul></amp-sidebar>
<article><h1>Tram line 7 to close for five weeks</h1><h2 class="amp-sub">Buses every eight minutes are to stand in for the oldest line of the city.</h2><div class="amp-author">By Greta Amund</div><time datetime="2032-03-10T08:30:00Z">10 March 2032</time>
<figure><amp-img src="a.jpg" width="600" height="400"></amp-img><figcaption>The track near the hospital.<span>Credit: Ostervik Transit</span></figcaption></figure>
<p>${tram[0]}</p><amp-ad width="300" height="250"><div placeholder>Advertisement</div></amp-ad><p>${tram[1]}</p><p><a href="/x">READ MORE: Why the hospital bridge is late again</a></p><p>${tram[2]}</p><p>${tram[3]}</p><p>${tram[4]}</p></article>
<section class="amp-related"><h3>You may also like</h3><a href="/1">Ferry fares go up in May</a></section></body></html>`,
};

const ghost: Shape = {
  name: "a Ghost newsletter: subscribe cards, a button, and the reader called upon at the end",
  format: "html",
  title: "The trams stop. The city walks.",
  authors: ["Greta Amund"],
  publishedAt: "2032-03-10T06:00:00Z",
  standfirst: "Five weeks without line 7, and what they tell of Ostervik",
  body: tram,
  captions: ["Fisher Square, Tuesday night / Greta Amund"],
  content: `<!DOCTYPE html><html lang="en"><head><title>The trams stop. The city walks.</title><meta property="og:site_name" content="Letters from Ostervik"><meta property="og:title" content="The trams stop. The city walks."><meta property="og:description" content="Five weeks without line 7, and what they tell of Ostervik"><meta name="author" content="Greta Amund"><meta property="article:published_time" content="2032-03-10T06:00:00.000Z"></head>
<body class="post-template"><div class="gh-viewport"><header class="gh-head"><a href="/">Letters from Ostervik</a><a class="gh-head-button" href="#/portal/signup">Subscribe</a></header><main class="gh-main"><article class="gh-article"><header class="gh-article-header"><h1 class="gh-article-title">The trams stop. The city walks.</h1><p class="gh-article-excerpt">Five weeks without line 7, and what they tell of Ostervik</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/greta/">Greta Amund</a></h4><time datetime="2032-03-10">Mar 10, 2032</time> <span>4 min read</span></div><figure class="gh-article-image"><img src="x.jpg"><figcaption>Fisher Square, Tuesday night / Greta Amund</figcaption></figure></header>
<section class="gh-content"><p>${tram[0]}</p><p>${tram[1]}</p><div class="kg-card kg-signup-card"><h2>Letters from Ostervik</h2><p>One letter a week, no noise.</p><p>No spam. Unsubscribe anytime.</p></div><p>${tram[2]}</p><p>${tram[3]}</p><div class="kg-card kg-button-card"><a class="kg-btn" href="#/portal">Become a paid member</a></div><p>${tram[4]}</p><hr><p><em>Did somebody forward this to you? Subscribe here and get the next letter in your inbox.</em></p></section></article></main><div class="gh-comments"><h2>Member discussion</h2></div><footer>Powered by Ghost</footer></div></body></html>`,
};

const tabloid: Shape = {
  name: "a tabloid: bullets above the byline, Read more boxes, glued credits and Most read inside the body",
  format: "html",
  title: "TRAM-AGEDDON! Commuters' fury as line 7 shuts for FIVE WEEKS",
  authors: ["Rita Ivens", "Tom O'Dare"],
  publishedAt: "2032-03-10T10:12:00+01:00",
  standfirst: null,
  body: tram,
  captions: ["Passengers face weeks of misery Credit: SnapFjord", "Boss Henrik Sol faced reporters Credit: Rex Lund"],
  content: `<!DOCTYPE html><html lang="en"><head><title>Commuters' fury as line 7 shuts for FIVE WEEKS | The Ostervik Sting</title><meta property="og:title" content="TRAM-AGEDDON! Commuters' fury as line 7 shuts for FIVE WEEKS"><meta property="og:site_name" content="The Ostervik Sting"></head>
<body><div class="sun-header"><a href="/">The Sting</a></div><div class="article-switch"><h1 class="headline">TRAM-AGEDDON! Commuters' fury as line 7 shuts for FIVE WEEKS</h1><ul class="summary-points"><li>Line 7 to shut from Monday</li><li>Buses every eight minutes promised</li></ul><div class="article__author"><span class="auth-name">RITA IVENS</span> and <span class="auth-name">TOM O'DARE</span></div><ul class="article__meta"><li>Published: <time datetime="2032-03-10T10:12:00+01:00">10:12, 10 Mar 2032</time></li></ul>
<div class="article__content"><figure><img src="1.jpg"><figcaption><span>Passengers face weeks of misery</span><span class="article__credit">Credit: SnapFjord</span></figcaption></figure><p>${tram[0]}</p><div class="article__readmore"><h3>READ MORE ON TRAMS</h3><ul><li><a href="/1">OFF THE RAILS Driver caught knitting at the controls</a></li><li><a href="/2">TICKET SHOCK What you will pay from May</a></li></ul></div><p>${tram[1]}</p><figure><img src="2.jpg"><figcaption>Boss Henrik Sol faced reporters<b>Credit: Rex Lund</b></figcaption></figure><p>${tram[2]}</p><section class="rail-box"><h4>MOST READ IN NEWS</h4><ol><li><a href="/3">GULL HELL Bird steals wedding ring from bride on the quay</a></li><li><a href="/4">SNOW JOKE Exact date winter comes back</a></li></ol></section><p>${tram[3]}</p><p>${tram[4]}</p><p>Do you have a story? Email us at tips@sting.example or call 0800 111.</p></div></div>
<div class="comments"><h3>Comments</h3><p>Get a bike, the lot of you, and stop moaning about five weeks of fresh air and exercise.</p></div></body></html>`,
};

const tableOfCells: Shape = {
  name: "a broadcaster's page: timestamps that count, a list of names above, topics and a footer of services",
  format: "html",
  title: "Tram line 7 to close for five weeks",
  authors: ["Greta Amund"],
  publishedAt: "2032-03-10T08:30:00Z",
  standfirst: null,
  body: tram,
  captions: ["Some of the rails were laid in 1961"],
  content: `<!DOCTYPE html><html lang="en"><head><title>Tram line 7 to close for five weeks - Radio Fjord News</title><meta property="og:site_name" content="Radio Fjord News"></head><body><div id="cookiePrompt"><h2>Let us know you agree to cookies</h2><p>We use cookies to give you the best online experience. Please let us know if you agree to all of these cookies.</p></div><nav><ul><li>Home</li><li>News</li></ul></nav><main id="main-content"><article><header><h1 id="main-heading">Tram line 7 to close for five weeks</h1></header><div data-component="byline-block"><time datetime="2032-03-10T08:30:00.000Z">3 hours ago</time><div data-testid="byline-contributors"><span>Greta Amund</span><span>Transport correspondent</span></div><button>Share</button><button>Save</button></div>
<div data-component="image-block"><figure><div><img src="r.jpg"><span>Radio Fjord</span></div><figcaption><span class="visually-hidden">Image caption, </span>Some of the rails were laid in 1961</figcaption></figure></div>
${tram.map((text) => `<div data-component="text-block"><p>${text}</p></div>`).join("")}<div data-component="text-block"><p><i>Follow Radio Fjord on <a href="#">Facebook</a>, <a href="#">X</a> and <a href="#">Instagram</a>. Send your story ideas to <a href="mailto:f@radiofjord.example">f@radiofjord.example</a>.</i></p></div><div data-component="links-block"><h2>More on this story</h2><ul><li><a>Ferry fares go up in May</a></li></ul></div><div data-component="topic-list"><ul><li><a>Ostervik</a></li><li><a>Trams</a></li></ul></div></article></main><footer>Copyright 2032 Radio Fjord. We are not responsible for the content of external sites.</footer></body></html>`,
};

export const pageShapes: readonly Shape[] = [wordpress, nextJs, table, amp, ghost, tabloid, tableOfCells];
