/** The pages of Learn. */
export const learn = {
  'learn.title': 'Learn',
  'learn.lead': 'Short pages in plain words. What is known is cited; what is not known is said.',
  'learn.group.know': 'What it is, and what is known',
  'learn.group.do': 'Doing it yourself',
  'learn.group.care': 'With a practitioner, and with your doctor',
  'learn.unknown': 'There is no page called “{{id}}” in Learn.',
  'learn.sources': 'Sources of this page',
  'learn.sources.all': 'All sources of Anmo',
  'learn.sources.all.lead': 'Every work cited, its identifier, and what rests on it.',
  'learn.cite': 'Source {{number}}: {{source}}',
  'learn.print': 'Print this page',
  'learn.next': 'Read next',
  'learn.show': 'Show it on the body',
  'learn.show.none': 'Not shown: by what you told Anmo, it is not for you just now.',
  'learn.shown': 'The body shows how it moves. It is not an invitation to press there.',
} as const;
