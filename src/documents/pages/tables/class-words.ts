/**
 * Words of class names, ids and test ids, after they are cut at hyphens, underscores and capitals.
 * `Exact` words must stand alone ("ad" but not "read"); the others may be part of a longer word
 * ("relatedposts"), so they are long enough not to hide in an innocent one.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Parts of a page that are never the article, unless most of the page's text stands in them. */
export const boilerplateExact = words(`
  ad ads adv advert advertisement advertising adunit dfp gpt mpu sponsored promo promos promotion outbrain taboola zergnet
  nav navbar menu menus breadcrumb breadcrumbs pagination pager sitenav
  share shares sharing social socials follow addthis sharethis sharedaddy
  comment comments disqus respond replies
  related recommended recommendations recirc recirculation trending popular mostread mostpopular readmore seealso
  newsletter newsletters signup subscribe subscription optin mailchimp
  sidebar aside rail widget widgets footer colophon masthead toolbar
  cookie cookies consent gdpr modal popup popover lightbox overlay tooltip dialog
  tags tag taglist keywords topics
  bio biography authorbox
  login register signin donate donation
  sr screenreader visuallyhidden offscreen noprint
  publicidad publicidade pubblicita publicite werbung anzeige anuncio boletin boletines infolettre
  compartir compartilhar partager condividi teilen comentarios commentaires commenti kommentare
  relacionadas relacionados relacionada relacionado correlati correlate migas etiquetas suscripcion suscribete assine
`);

export const boilerplateParts = [
  "advert",
  "relatedpost",
  "relatedarticle",
  "relatedstor",
  "relatedlink",
  "relatedcontent",
  "newsletter",
  "subscribe",
  "outbrain",
  "taboola",
  "breadcrumb",
  "pagination",
  "sharedaddy",
  "sharebar",
  "sharebutton",
  "sociallink",
  "socialshare",
  "authorbio",
  "authorbox",
  "mostread",
  "mostpopular",
  "screenreader",
  "visuallyhidden",
  "yarpp",
  "sponsor",
  "recommend",
  "recirc",
  "comments",
];

/** Posts that networks' scripts would dress up: their words are neither the article's nor introduced by it. */
export const embeddedPosts = [
  "twittertweet",
  "twittervideo",
  "tweetembed",
  "embedtweet",
  "embeddedtweet",
  "twitterembed",
  "instagrammedia",
  "instagramembed",
  "fbpost",
  "fbvideo",
  "tiktokembed",
  "blueskyembed",
  "mastodonembed",
  "redditcard",
  "redditembed",
  "telegrampost",
  "telegramembed",
  "vkpost",
  "socialembed",
];

/** Bylines, dates and credits: part of the article's head, not of its body. */
export const headMatterExact = words(`
  byline bylines author authors timestamp dateline pubdate published updated postmeta entrymeta meta metadata
  credit credits copyright kicker eyebrow readtime readingtime
  firma firmas autor autores autora autoras auteur auteurs autore autori redactor fecha antetitulo volanta
`);

export const captionExact = words(`
  caption captions figcaption cutline wpcaption imagecaption
`);

export const standfirstExact = words(`
  entradilla bajada copete sumario subtitulo gravata linhafina chapo chapeau sottotitolo catenaccio vorspann ingress
  standfirst dek deck subtitle subheadline subhead subheading subhed summary lede strapline abstract excerpt drophead
`);

/** Containers that publishing systems give to the body. */
export const bodyParts = [
  "articlebody",
  "articlecontent",
  "articletext",
  "entrycontent",
  "postcontent",
  "postbody",
  "storybody",
  "storycontent",
  "storytext",
  "bodycopy",
  "bodytext",
  "maincontent",
  "contentbody",
  "newstext",
  "richtext",
];
