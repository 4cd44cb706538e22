/** The English of the person’s region, for dates and hours; that of Britain where their device speaks another language. */
export const LOCALE = globalThis.navigator?.languages?.find((each) => /^en(-|$)/.test(each)) ?? 'en-GB';
