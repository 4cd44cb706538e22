import { useEffect } from 'react';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { PageHead } from '../common/PageHead.tsx';
import { showFigure } from '../common/show-figure.ts';
import { Topic } from './Topic.tsx';
import { TopicList } from './TopicList.tsx';
import { WithLearn } from './WithLearn.tsx';
import './learn.css';

/** The pages of Learn, or one of them. */
export default function LearnPage({ topic }: { topic: string | undefined }) {
  useEffect(() => showFigure(), [topic]);
  if (topic !== undefined)
    return <WithLearn>{(pages) => <Topic key={topic} pages={pages} id={topic} />}</WithLearn>;
  return (
    <>
      <PageHead title={t('learn.title')} back={{ href: hrefOf({ page: 'home' }), label: t('nav.relieve') }} />
      <WithLearn>{(pages) => <TopicList pages={pages} />}</WithLearn>
    </>
  );
}
