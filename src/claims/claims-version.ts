/** The version of everything that decides which claims an article yields; stored and served with each article. */
export const claimsVersion = "claims.66";
