/** Languages besides English whose reported speech is read, BCP 47 primary tags; of others only direct quotations are. */
export const foreignLanguages: ReadonlySet<string> = new Set("es pt fr it de nl ru uk vi zh".split(" "));
