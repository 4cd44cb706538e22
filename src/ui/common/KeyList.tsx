import { t } from '../../messages/t.ts';

const GROUPS = [
  {
    title: 'help.everywhere',
    keys: [
      { keys: ['/'], says: 'help.key.search' },
      { keys: ['?'], says: 'help.key.help' },
      { keys: ['Esc'], says: 'help.key.esc' },
    ],
  },
  {
    title: 'help.body',
    keys: [
      { keys: ['1', '…', '9'], says: 'help.key.views' },
      { keys: ['L'], says: 'help.key.labels' },
      { keys: ['M'], says: 'help.key.meridians' },
      { keys: ['G'], says: 'help.key.ghost' },
      { keys: ['B'], says: 'help.key.landmarks' },
      { keys: ['←', '→', '↑', '↓'], says: 'help.key.turn' },
      { keys: ['+', '−'], says: 'help.key.zoom' },
    ],
  },
  {
    title: 'help.point',
    keys: [
      { keys: ['[', ']'], says: 'help.key.neighbours' },
      { keys: ['F'], says: 'help.key.find' },
      { keys: ['P'], says: 'help.key.pin' },
    ],
  },
  {
    title: 'help.finding',
    keys: [
      { keys: ['Space'], says: 'help.key.play' },
      { keys: ['←', '→'], says: 'help.key.steps' },
    ],
  },
  {
    title: 'help.routine',
    keys: [
      { keys: ['Space'], says: 'help.key.pause' },
      { keys: ['←', '→'], says: 'help.key.steps' },
      { keys: ['Enter'], says: 'help.key.found' },
      { keys: ['R'], says: 'help.key.repeat' },
      { keys: ['S'], says: 'help.key.slower' },
      { keys: ['+'], says: 'help.key.extend' },
      { keys: ['C'], says: 'help.key.captions' },
      { keys: ['M'], says: 'help.key.mute' },
      { keys: ['Esc'], says: 'help.key.leave' },
    ],
  },
] as const;

/** Every key of the app and what it does. */
export function KeyList() {
  return (
    <div className="keys">
      {GROUPS.map(({ title, keys }) => (
        <section key={title}>
          <h3 className="over">{t(title)}</h3>
          <dl>
            {keys.map((each) => (
              <div key={each.says}>
                <dt>
                  {each.keys.map((key) =>
                    key === '…' ? <span key={key}>…</span> : <kbd key={key}>{key}</kbd>,
                  )}
                </dt>
                <dd>{t(each.says)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
