/** Reminders for a calendar, and the page to show a clinician. */
export const summary = {
  'storage.reminders': 'your reminders',

  'reminders.title': 'Reminders',
  'reminders.lead':
    'Anmo itself never reminds you. It writes a file that your own calendar reads, and nothing is sent anywhere.',
  'reminders.for': 'For',
  'reminders.for.none': 'Nothing in particular',
  'reminders.trial_one': 'A fair trial of this: {{count}} time over {{time}}.',
  'reminders.trial_other': 'A fair trial of this: {{count}} times over {{time}}.',
  'reminders.days': 'On which days',
  'reminders.days.every': 'Every day',
  'reminders.days.none': 'Choose at least one day.',
  'reminders.time': 'At',
  'reminders.time.missing': 'Say a time.',
  'reminders.weeks': 'For how long',
  'reminders.weeks.count_one': '{{count}} week',
  'reminders.weeks.count_other': '{{count}} weeks',
  'reminders.sign': 'The calendar gives a sign',
  'reminders.sign.none': 'None',
  'reminders.sign.0': 'At the time',
  'reminders.sign.10': '10 minutes before',
  'reminders.named': 'Let the calendar say what it is for',
  'reminders.named.hint': 'Anyone who sees your calendar could then read it.',
  'reminders.preview': 'What your calendar will show',
  'reminders.preview.times_one': '{{days}} at {{time}}: once, on {{first}}.',
  'reminders.preview.times_other': '{{days}} at {{time}}: {{count}} times, from {{first}} to {{last}}.',
  'reminders.save': 'Save the calendar file',
  'reminders.saved':
    'Saved as {{file}}. Open it, and your calendar offers to add it. Should you change the days, a new file takes the place of this one in most calendars.',
  'reminders.end': 'To be rid of the reminders, delete the event in your calendar.',
  'reminders.event': 'Anmo',
  'reminders.event.named': 'Anmo: {{complaint}}',
  'reminders.event.words':
    'A few minutes with your hands. Skip it when you are unwell, and stop if something feels wrong.',
} as const;
