/** All targets, each with its share of the cases. */
import { callerTargets } from './callers.ts'
import { documentTargets } from './documents.ts'
import { fileTargets } from './files.ts'
import type { Target } from './target.ts'

export const targets: readonly Target[] = [...documentTargets, ...fileTargets, ...callerTargets]
export const casesOf = ({ share }: Target, cases: number): number => Math.ceil((cases * share) / 100)
