/** The start page. */
export const home = {
  'home.title': 'Where does it hurt?',
  'home.lead': 'Say it in your own words, touch the body, or choose from the list.',
  'home.search': 'Search complaints',
  'home.search.hint': 'headache, knee, can’t sleep',
  'home.search.clear': 'Clear the search',
  'home.none': 'Nothing here goes by “{{query}}”.',
  'home.none.hint':
    'Try the place (“neck”) or what it keeps you from (“sleep”), touch where it hurts, or look through all complaints.',
  'home.none.care':
    'If it is not in the list, Anmo has no routine for it. What is new, strong or worries you is better shown to a pharmacist or a doctor.',
  'home.nothing': 'Nothing found',
  'home.nearest': 'Perhaps one of these',
  'home.all_one': 'The one complaint',
  'home.all_other': 'All {{count}} complaints',
  'home.found_one': '1 complaint',
  'home.found_other': '{{count}} complaints',
  'home.safety':
    'Before you press anything, Anmo asks a few questions and leaves out the points that are not safe for you. The answers stay on this device.',
  'home.safety.link': 'Answer now',
  'home.safety.change': 'See or change your answers',
  'home.empty': 'The list of complaints could not be read.',

  'care.emergency':
    'If this is happening now, do not massage. Call your emergency number. A routine below is for milder trouble, and asks about this first.',
  'care.midwife':
    'What has to do with birth belongs in the hands of your midwife or doctor. Call them. Anmo has no routine for it.',
  'care.alone':
    'Please do not stay alone with this. Call your emergency number or a crisis line now, or go to somebody near you. Massage can wait.',

  'picker.by.place': 'By where it is felt',
  'picker.by.kind': 'By kind',
  'picker.choose': '{{title}}: take into one plan with others',
  'picker.choose.short': 'Take into one plan with others',
  'picker.full': '{{count}} are enough for one plan.',
  'picker.tray': 'One plan for several complaints',
  'picker.remove': 'Leave out {{title}}',
  'picker.make': 'Make one plan',
  'picker.make.one': 'Show its routine',
  'picker.add_one': 'Add one more that you have at the same time, if you like.',
  'picker.add_other': 'Add up to {{count}} more that you have at the same time.',

  'recent.title': 'Recent',
  'recent.forget': 'Clear',

  'group.head': 'Head and face',
  'group.senses': 'Eyes, ears, nose and throat',
  'group.neck-shoulder': 'Neck and shoulders',
  'group.arm-hand': 'Arms and hands',
  'group.chest-breath': 'Chest and breath',
  'group.stomach': 'Stomach and bowel',
  'group.back-hip': 'Back and hip',
  'group.leg-foot': 'Legs and feet',
  'group.whole-body': 'All over',
  'group.period': 'Cycle and pregnancy',
  'group.sleep-mind': 'Sleep, stress and mood',
  'group.everyday': 'Travel and everyday',
} as const;
