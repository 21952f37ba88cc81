/** Russian, Ukrainian, Belarusian, Bulgarian and Serbian letters in Latin ones, as agencies write names. Lower case. */
export const latinOfCyrillic: ReadonlyMap<string, string> = new Map(
  `а:a б:b в:v г:g ґ:g д:d е:e ё:e є:ye ж:zh з:z и:i і:i ї:yi й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:u ф:f х:kh ц:ts
  ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);
