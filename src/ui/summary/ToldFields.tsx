import { t } from '../../messages/t.ts';
import { Switch } from '../common/Switch.tsx';

/** Characters: more would leave no room for the record. */
const MOST_WORDS = 800;

interface ToldFieldsProps {
  readonly items: readonly { readonly id: string; readonly words: string }[];
  readonly ticked: ReadonlySet<string>;
  readonly words: string;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly onWords: (words: string) => void;
}

/** What the person wants on the page besides the record: of what they told of their health, and in their own words. */
export function ToldFields({ items, ticked, words, onTick, onWords }: ToldFieldsProps) {
  const turn = (id: string, on: boolean) =>
    onTick(new Set(on ? [...ticked, id] : [...ticked].filter((each) => each !== id)));
  return (
    <>
      <fieldset className="summary-told">
        <legend className="over">{t('summary.told')}</legend>
        {items.length > 0 ? (
          <>
            <p className="small">{t('summary.told.hint')}</p>
            {items.map((item) => (
              <Switch key={item.id} on={ticked.has(item.id)} onChange={(on) => turn(item.id, on)}>
                {item.words}
              </Switch>
            ))}
          </>
        ) : (
          <p className="small">{t('summary.told.none')}</p>
        )}
      </fieldset>
      <label className="labelled">
        <span className="over">{t('summary.words')}</span>
        <textarea
          className="field"
          maxLength={MOST_WORDS}
          value={words}
          onChange={({ target }) => onWords(target.value)}
        />
        <span className="small">{t('summary.words.hint')}</span>
      </label>
    </>
  );
}
