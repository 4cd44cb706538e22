import { useEffect, useRef } from 'react';
import type { Dataset } from '../domain/records/dataset.ts';
import { mountStage, type MountedStage, type StageAssets } from './mount-stage.ts';
import './stage.css';

export interface StageProps {
  /** The records; null until they have loaded: the body stands without them. */
  readonly dataset: Dataset | null;
  readonly assets: StageAssets;
  /** What the canvas is called for people who do not see it. */
  readonly label: string;
}

/** The body with its points, filling the parent element. Everything else passes through `src/state`. */
export function Stage({ dataset, assets, label }: StageProps) {
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<MountedStage | null>(null);
  const { bodyUrl, detailUrl } = assets;

  useEffect(() => {
    const mounted = mountStage(host.current!, { bodyUrl, detailUrl });
    stage.current = mounted;
    return () => {
      stage.current = null;
      mounted.unmount();
    };
  }, [bodyUrl, detailUrl]);
  useEffect(() => stage.current?.give(dataset), [dataset, bodyUrl, detailUrl]);
  useEffect(() => stage.current?.name(label), [label, bodyUrl, detailUrl]);

  return <div ref={host} className="stage" />;
}
