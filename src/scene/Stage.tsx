import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Dataset } from '../domain/records/dataset.ts';
import { useBody } from '../state/body-store.ts';
import { firstPicture, type StageAssets } from './first/first-picture.ts';
import type { MountedStage } from './mount-stage.ts';
import { words as stageWords, type StageWords } from './words.ts';
import './stage.css';

const loadScene = () => import('./mount-stage.ts');

export interface StageProps {
  /** The records; null until they have loaded: the body stands without them. */
  readonly dataset: Dataset | null;
  readonly assets: StageAssets;
  /** What the canvas is called for people who do not see it. */
  readonly label: string;
  /** What is written beside the body. */
  readonly words: StageWords;
}

/** The body with its points, filling the parent element. Everything else passes through `src/state`. */
export function Stage({ dataset, assets, label, words }: StageProps) {
  const host = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<MountedStage | null>(null);
  const { bodyUrl, detailUrl } = assets;

  // The first picture moves over in the commit that takes its old place away, so that it is never gone.
  useLayoutEffect(() => {
    const first = firstPicture();
    if (first) host.current!.append(first.canvas);
  }, []);
  useEffect(() => {
    let mounted: MountedStage | null = null;
    let gone = false;
    loadScene().then(
      ({ mountStage }) => {
        if (gone) return;
        mounted = mountStage(host.current!, { bodyUrl, detailUrl });
        setStage(mounted);
      },
      (error: Error) => useBody.getState().report({ status: 'failed', error: error.message }),
    );
    return () => {
      gone = true;
      mounted?.unmount();
      setStage(null);
    };
  }, [bodyUrl, detailUrl]);
  useEffect(() => stage?.give(dataset), [dataset, stage]);
  useEffect(() => stage?.name(label), [label, stage]);
  useEffect(() => {
    stageWords.current = words;
  }, [words]);

  return <div ref={host} className="stage" />;
}
