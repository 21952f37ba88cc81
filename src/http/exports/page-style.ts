/** How a comparison's page looks, light and dark, on a screen and on paper; and which rows it hides. */
export const pageStyle = `
:root{color-scheme:light dark;--line:#8886;--dim:#777;--paper:Canvas;--told:#fe08;font:15px/1.4 system-ui,sans-serif}
body{margin:0}header,body>footer{padding:.5rem 1rem;max-width:70rem}h1{font-size:1.3rem;margin:.3rem 0}
.choices label{margin-right:1rem}table{border-collapse:collapse;min-width:100%}
th,td{border:1px solid var(--line);padding:.4rem .6rem;vertical-align:top;text-align:start;min-width:15rem;max-width:26rem}
thead th{position:sticky;top:0;background:var(--paper);z-index:1}
th[scope=row]{position:sticky;left:0;background:var(--paper);font-weight:normal;min-width:17rem}
thead th:first-child{left:0;z-index:2}th[scope=row]>p:first-child{font-weight:600;margin:0}
p{margin:.2rem 0}.report{font-weight:normal}.told,small,blockquote span,blockquote footer,summary{color:var(--dim);font-size:.85rem}
blockquote{margin:0 0 .6rem}mark{background:var(--told);color:inherit}
.gone{border:1px solid #c33;padding:.4rem .6rem}td.possible{border-style:dashed}td.silent,td.notComparable,td.unknown,td.none{color:var(--dim)}
.note{border-inline-start:3px solid #c60;padding-inline-start:.5rem;margin:.3rem 0;font-size:.9rem}.note ul{margin:0;padding-inline-start:1.1rem}
b.conflict{color:#c33}b.shared{color:#284}b.oneOrigin{color:#47a}b.possible{color:#a70}b.single{color:var(--dim)}
body:has(#show-conflict:not(:checked)) tr.conflict,body:has(#show-shared:not(:checked)) tr.shared,
body:has(#show-oneOrigin:not(:checked)) tr.oneOrigin,body:has(#show-possible:not(:checked)) tr.possible,
body:has(#show-single:not(:checked)) tr.single{display:none}
@media(max-width:60rem){th[scope=row],thead th:first-child{position:static}th,td{min-width:11rem}}
@media print{thead th,th[scope=row]{position:static}.choices{display:none}th,td{min-width:0}}
`;
