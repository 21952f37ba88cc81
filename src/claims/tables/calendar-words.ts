const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Capitalised words of the calendar, which are never part of a name here. Lower case, full stop dropped. */
export const calendarWords = words(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
january february march april june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
gmt utc est edt pst pdt cet cest bst am pm
`);

/** Months that people are named after, or whose abbreviation is a name. */
export const monthsThatAreNames = words("jan april may june august mar");
