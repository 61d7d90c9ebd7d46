/** Rules of growth that published essays and papers about industry and compute use. Each is one line, so that a claim
 *  can be worked out again with other figures. */

/** How long a quantity takes to double that grows by a factor a year: ln 2 / ln factor; null where it does not grow. */
export const doublingYears = (factorPerYear: number): number | null =>
  factorPerYear > 1 ? Math.LN2 / Math.log(factorPerYear) : null

/** Factor by which a machine shop that copies itself grows in the time of one copy, where the copy is made in k stages
 *  and each stage works from when it stands: (1 + 1/k)^k. Freitas & Merkle (2004), Kinematic Self-Replicating Machines,
 *  §5.9.2. */
export const copiedFactor = (stages: number): number => (1 + 1 / stages) ** stages

/** Years until growth that feeds itself has no bound any more: 1/((Φ − 1) g₀) for a rate that grows as output^(Φ − 1).
 *  Jones & Tonetti (2026), as AI 2040 restates it. */
export const unboundedYears = (feedback: number, growthPerYear: number): number =>
  1 / ((feedback - 1) * growthPerYear)

/** Energy of an output so many times as large, where energy follows it as a power: E₀ · ratio^ε (AI 2040, economics
 *  explorer). */
export const energyOfOutput = (energy: number, outputRatio: number, elasticity: number): number =>
  energy * outputRatio ** elasticity
