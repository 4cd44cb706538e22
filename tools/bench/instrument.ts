/** What the wrapper put before a page's own scripts notes of its drawing. */
interface Notes {
  /** Finished frames: tasks in which anything was drawn. */
  frames: number;
  /** Of the last frame. */
  calls: number;
  triangles: number;
  renderer: string;
  context: WebGL2RenderingContext | null;
  /** Milliseconds that the body's worker took for each reshape. */
  reshapes: number[];
}

declare global {
  interface Window {
    notes: Notes;
    /** Told the time once, ms since 1970, by the draw call that brings a frame to the body's triangles. */
    bodyDrawn?(text: string): void;
  }
}

/** Triangles that only a frame with the body in it has. */
export const BODY_TRIANGLES = 50_000;

/** Runs in the page, before its scripts: counts draw calls, triangles and frames, whatever draws them. */
export function instrument(bodyTriangles: number): void {
  const notes: Notes = { frames: 0, calls: 0, triangles: 0, renderer: '', context: null, reshapes: [] };
  window.notes = notes;
  let calls = 0;
  let triangles = 0;
  let isDrawn = false;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    notes.frames++;
    notes.calls = calls;
    notes.triangles = triangles;
    calls = 0;
    triangles = 0;
  };
  const note = (mode: number, count: number, instances: number): void => {
    if (calls === 0) channel.port2.postMessage(0);
    calls++;
    if (mode === WebGL2RenderingContext.TRIANGLES) triangles += (count / 3) * instances;
    if (mode === WebGL2RenderingContext.TRIANGLE_STRIP) triangles += (count - 2) * instances;
    if (isDrawn || triangles < bodyTriangles) return;
    isDrawn = true;
    window.bodyDrawn?.(String(performance.timeOrigin + performance.now()));
  };

  const { prototype } = WebGL2RenderingContext;
  const { drawArrays, drawElements, drawArraysInstanced, drawElementsInstanced } = prototype;
  prototype.drawArrays = function (mode, first, count) {
    note(mode, count, 1);
    drawArrays.call(this, mode, first, count);
  };
  prototype.drawElements = function (mode, count, type, offset) {
    note(mode, count, 1);
    drawElements.call(this, mode, count, type, offset);
  };
  prototype.drawArraysInstanced = function (mode, first, count, instances) {
    note(mode, count, instances);
    drawArraysInstanced.call(this, mode, first, count, instances);
  };
  prototype.drawElementsInstanced = function (mode, count, type, offset, instances) {
    note(mode, count, instances);
    drawElementsInstanced.call(this, mode, count, type, offset, instances);
  };

  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    type: string,
    options?: unknown,
  ) {
    const context: unknown = getContext.call(this, type as '2d', options as CanvasRenderingContext2DSettings);
    if (context instanceof WebGL2RenderingContext && !notes.context) {
      notes.context = context;
      const info = context.getExtension('WEBGL_debug_renderer_info');
      notes.renderer = info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'unknown';
    }
    return context;
  } as typeof getContext;

  const Plain = Worker;
  window.Worker = class extends Plain {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<{ kind?: string; took?: number }>) => {
        if (data.kind === 'shaped' && typeof data.took === 'number') notes.reshapes.push(data.took);
      });
    }
  };
}
