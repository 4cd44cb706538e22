/** How a point is found by touch, a numbered sentence a step. */
export function FindSteps({ steps }: { steps: readonly string[] }) {
  return (
    <ol className="finds">
      {steps.map((step, index) => (
        <li key={step}>
          <span className="disc num" aria-hidden="true">
            {index + 1}
          </span>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}
