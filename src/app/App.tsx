import { lazy, Suspense, useMemo } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { parseAddress, type Address } from '../ui/common/address.ts';
import { DamagedPlan } from '../ui/relieve/DamagedPlan.tsx';
import { HomePage } from '../ui/relieve/HomePage.tsx';
import { Shell } from '../ui/shell/Shell.tsx';
import { BodyStage } from './BodyStage.tsx';
import { DatasetProvider } from './DatasetProvider.tsx';
import { Notices } from './Notices.tsx';
import { PageGuard } from './PageGuard.tsx';
import { sounded } from './sounded.ts';
import { RefusedPage } from '../ui/shell/RefusedPage.tsx';
import type { StoredName } from './stored.ts';

const ComplaintPage = lazy(() => import('../ui/relieve/ComplaintPage.tsx'));
const PlayerPage = lazy(() => sounded(() => import('../ui/session/PlayerPage.tsx')));
const EndPage = lazy(() => sounded(() => import('../ui/session/EndPage.tsx')));
const AtlasPage = lazy(() => import('../ui/atlas/AtlasPage.tsx'));
const MeridianPage = lazy(() => import('../ui/atlas/MeridianPage.tsx'));
const ListPage = lazy(() => import('../ui/atlas/ListPage.tsx'));
const RegionPage = lazy(() => import('../ui/atlas/RegionPage.tsx'));
const CategoryPage = lazy(() => import('../ui/atlas/CategoryPage.tsx'));
const ComparePage = lazy(() => import('../ui/atlas/ComparePage.tsx'));
const PointPage = lazy(() => import('../ui/atlas/PointPage.tsx'));
const RoutinesPage = lazy(() => import('../ui/routines/RoutinesPage.tsx'));
const DiaryPage = lazy(() => import('../ui/diary/DiaryPage.tsx'));
const AboutYouPage = lazy(() => import('../ui/you/AboutYouPage.tsx'));
const SettingsPage = lazy(() => sounded(() => import('../ui/settings/SettingsPage.tsx')));
const LearnPage = lazy(() => import('../ui/learn/LearnPage.tsx'));
const SourcesPage = lazy(() => import('../ui/evidence/SourcesPage.tsx'));
const AboutPage = lazy(() => import('../ui/about/AboutPage.tsx'));

export function App({ setAside }: { setAside: readonly StoredName[] }) {
  const [path] = useHashLocation();
  const address = useMemo(() => parseAddress(path), [path]);
  const plain = address.page === 'home' || address.page === 'refused';
  const busy = address.page === 'step';
  return (
    <DatasetProvider needed={!plain}>
      <Shell address={address} stage={<BodyStage />} notices={<Notices setAside={setAside} busy={busy} />}>
        <PageGuard key={address.page}>
          <Suspense>
            <Page address={address} />
          </Suspense>
        </PageGuard>
      </Shell>
    </DatasetProvider>
  );
}

function Page({ address }: { address: Address }) {
  switch (address.page) {
    case 'home':
      return <HomePage view={address.view} />;
    case 'complaint':
      return <ComplaintPage key={address.complaint} at={address} />;
    case 'step':
      return <PlayerPage at={address} step={address.step} />;
    case 'done':
      return <EndPage at={address} />;
    case 'atlas':
      return <AtlasPage view={address.view} />;
    case 'meridian':
      return <MeridianPage id={address.meridian} />;
    case 'point':
      return <PointPage id={address.point} side={address.side} find={address.find} />;
    case 'list':
      return <ListPage />;
    case 'region':
      return <RegionPage id={address.region} />;
    case 'category':
      return <CategoryPage id={address.category} />;
    case 'compare':
      return <ComparePage ids={address.points} />;
    case 'diary':
      return <DiaryPage part={address.part} />;
    case 'you':
      return <AboutYouPage part={address.part} />;
    case 'settings':
      return <SettingsPage />;
    case 'about':
      return <AboutPage />;
    case 'learn':
      return <LearnPage topic={address.topic} />;
    case 'sources':
      return <SourcesPage source={address.source} />;
    case 'routines':
      return <RoutinesPage routine={address.routine} />;
    case 'refused':
      return address.complaint ? (
        <DamagedPlan complaint={address.complaint} />
      ) : (
        <RefusedPage asked={address.asked} />
      );
  }
}
