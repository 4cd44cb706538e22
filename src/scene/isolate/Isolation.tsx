import { useEffect } from 'react';
import { useFind } from '../../state/find-store.ts';
import { useView, type Isolated } from '../../state/view-store.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { findingParts } from './finding-parts.ts';
import { hiddenVertices } from './hidden-vertices.ts';

/** Keeps what is shown of the body in step with what is meant: a part that was asked for, or a finding's limb. */
export function Isolation() {
  const triangles = useStageBody((s) => s.body?.triangles);
  const isolated = useView((s) => s.isolated);
  const steps = useFind((s) => s.steps);
  const key = useFind((s) => s.key);
  const dataset = useStageBody((s) => s.dataset);
  const limb = steps && key ? findingParts(key, steps, dataset) : null;
  const meant = limb ?? isolated;
  // By what it says: a new shape brings new steps, but no other parts.
  const said = meant && JSON.stringify(meant);
  useEffect(() => {
    const { body } = useStageBody.getState();
    if (!body) return;
    const parts = said === null ? null : (JSON.parse(said) as Isolated);
    if (!parts && !body.hidden) return;
    useStageBody.setState({ parts, body: { ...body, hidden: parts && hiddenVertices(body, parts) } });
  }, [triangles, said]);
  return null;
}
