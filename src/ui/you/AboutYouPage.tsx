import { t } from '../../messages/t.ts';
import { hrefOf, type YouPart } from '../common/address.ts';
import { PageHead } from '../common/PageHead.tsx';
import { BodyPart } from './BodyPart.tsx';
import { CunPart } from './CunPart.tsx';
import { HealthPart } from './HealthPart.tsx';
import './you.css';
import './body-part.css';
import './cun-part.css';

const PARTS = [
  { part: undefined, name: 'health', title: 'you.title' },
  { part: 'body', name: 'body', title: 'shape.title' },
  { part: 'cun', name: 'cun', title: 'cun.title' },
] as const;

/** What is one’s own: the answers that decide what is left out, the body on the stage, and one’s cun. */
export default function AboutYouPage({ part }: { part?: YouPart }) {
  const shown = PARTS.find((each) => each.part === part) ?? PARTS[0];
  return (
    <>
      <PageHead title={t(shown.title)} back={{ href: hrefOf({ page: 'home' }), label: t('nav.relieve') }}>
        <nav className="you-parts" aria-label={t('you.parts')}>
          {PARTS.map((each) => (
            <a
              key={each.name}
              href={hrefOf(each.part ? { page: 'you', part: each.part } : { page: 'you' })}
              aria-current={each === shown ? 'page' : undefined}
            >
              {t(`you.part.${each.name}`)}
            </a>
          ))}
        </nav>
      </PageHead>
      {shown.name === 'body' ? <BodyPart /> : shown.name === 'cun' ? <CunPart /> : <HealthPart />}
    </>
  );
}
