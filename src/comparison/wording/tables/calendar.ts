const lines = `
monday mon
tuesday tue tues
wednesday wed
thursday thu thur thurs
friday fri
saturday sat
sunday sun
january jan
february feb
march
april apr
may
june jun
july jul
august aug
september sep sept
october oct
november nov
december dec
today tonight
yesterday
tomorrow
`;

/** Days and months under all their forms, to one key each. They count only where they are capitalised or longer than three letters. */
export const calendarKeys: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const forms = line.split(" ");
      return forms.map((form): [string, string] => [form, `time:${forms[0]}`]);
    }),
);
