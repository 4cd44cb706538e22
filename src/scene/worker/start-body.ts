import type { Dataset } from '../../domain/records/dataset.ts';
import { NEUTRAL_SHAPE, type BodyShape } from '../../domain/body/shape.ts';
import { useBody } from '../../state/body-store.ts';
import { useFind } from '../../state/find-store.ts';
import { useView } from '../../state/view-store.ts';
import { takeHand } from '../hand/hands.ts';
import { useStageBody, withSurface } from '../surface/stage-body.ts';
import { createBodyClient, type BodyClient } from './body-client.ts';
import { posing } from './posing.ts';
import type { FromWorker, LocatorRecords } from './protocol.ts';

/**
 * Keeps the worker and the state in step: opens the body, asks for the shape the sliders say, hands the records
 * over once both are there, and starts anew when a failed body is asked for again.
 */
export function startBody(assets: { bodyUrl: string; detailUrl: string }): { stop(): void } {
  let client: BodyClient;
  let sentRecords: Dataset | null = null;
  let detailAsked = false;

  const open = (): void => {
    sentRecords = null;
    detailAsked = false;
    const worker = new Worker(new URL('./body.worker.ts', import.meta.url), { type: 'module' });
    client = createBodyClient(worker, answer);
    posing.client = client;
    client.open(assets.bodyUrl);
    if (useView.getState().landmarks !== 'off') client.showLandmarks(true);
    if (!isNeutral(useBody.getState().shape)) client.reshape(useBody.getState().shape);
  };

  const locate = (): void => {
    const { body, dataset } = useStageBody.getState();
    if (!body || !dataset || sentRecords === dataset) return;
    sentRecords = dataset;
    client.locate(locatorRecords(dataset));
  };

  /** Asks for what the panel wants found, once there is a body to find it on. */
  const find = (): void => {
    const { key } = useFind.getState();
    if (key && useStageBody.getState().solved) client.find(key);
  };

  const showLandmarks = (wanted: boolean): void => {
    client.showLandmarks(wanted);
    if (!wanted) useStageBody.setState({ landmarks: null });
  };

  const answer = (message: FromWorker): void => {
    const { report } = useBody.getState();
    switch (message.kind) {
      case 'opened': {
        const { triangles, regionOfVertex, shading, marks, tree, surface, stature } = message;
        const bvh = { ...tree, bounds: surface.bounds };
        useStageBody.setState({
          body: {
            triangles,
            regionOfVertex,
            shading,
            marks,
            bvh,
            positions: surface.positions,
            normals: surface.normals,
            stature,
          },
        });
        report({ stature });
        locate();
        break;
      }
      case 'shaped': {
        const { body } = useStageBody.getState();
        if (!body) return;
        const { positions, normals, bvh } = body;
        const solved = message.solved ?? useStageBody.getState().solved;
        useStageBody.setState({ body: withSurface(body, message.surface, message.stature), solved });
        client.recycle({ positions, normals, bounds: bvh.bounds });
        report({
          stature: message.stature,
          ...(solved ? { placements: solved.placements, cun: solved.cun } : {}),
        });
        posing.told?.(true);
        find();
        break;
      }
      case 'performance':
        if (message.problem) useStageBody.setState({ problem: message.problem });
        posing.performed?.(message.piece, message.performance);
        break;
      case 'posed':
        posing.come = message.surface;
        posing.told?.(false);
        break;
      case 'hand':
        takeHand(message.hand);
        break;
      case 'solved':
        useStageBody.setState({ solved: message.solved });
        report({ placements: message.solved.placements, cun: message.solved.cun, status: 'placed' });
        find();
        break;
      case 'found':
        useFind.getState().answer(message.key, message.steps);
        break;
      case 'landmarks':
        if (useView.getState().landmarks !== 'off') useStageBody.setState({ landmarks: message.layer });
        break;
      case 'failed':
        // A body that cannot be held so still stands, and its points with it.
        if (useStageBody.getState().body && message.code === 'body-missing') break;
        if (message.code !== 'posing-failed') report({ status: 'failed', error: message.code });
        useStageBody.setState({ problem: message.detail });
        break;
      case 'detailed':
    }
  };

  open();
  const stops = [
    useBody.subscribe((now, before) => {
      if (now.shape !== before.shape) client.reshape(now.shape);
      // The rest is fetched when the first picture is there, so as not to hold it up.
      if (now.status === 'picture' && !detailAsked) {
        detailAsked = true;
        client.openDetail(assets.detailUrl);
      }
      if (before.status === 'failed' && now.status === 'loading') {
        client.dispose();
        open();
      }
    }),
    useStageBody.subscribe(locate),
    useFind.subscribe((now, before) => {
      if (now.key !== before.key) find();
    }),
    useView.subscribe((now, before) => {
      const wanted = now.landmarks !== 'off';
      if (wanted !== (before.landmarks !== 'off')) showLandmarks(wanted);
    }),
  ];
  return {
    stop() {
      for (const stop of stops) stop();
      client.dispose();
      posing.client = null;
      useStageBody.setState({ body: null, solved: null, dataset: null });
    },
  };
}

const isNeutral = (shape: BodyShape): boolean =>
  (Object.keys(NEUTRAL_SHAPE) as (keyof BodyShape)[]).every((name) => shape[name] === NEUTRAL_SHAPE[name]);

function locatorRecords(dataset: Dataset): LocatorRecords {
  return {
    acupoints: [...dataset.acupoints.values()].map(({ id, locator, laterality, region, reach, places }) => ({
      id,
      locator,
      laterality,
      region,
      reach,
      ...(places && { places }),
    })),
    meridians: [...dataset.meridians.values()].map(({ id, path, innerPath }) => ({
      id,
      path,
      ...(innerPath && { innerPath }),
    })),
    stretches: [...dataset.stretches.values()].map(
      ({ id, arrows, dosage, base, keyframes, again, props }) => ({
        id,
        arrows,
        dosage,
        base,
        keyframes,
        ...(again !== undefined && { again }),
        ...(props && { props }),
      }),
    ),
  };
}
