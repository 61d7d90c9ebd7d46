/** A case of what others published: their inputs, their figure as printed, ours from the same inputs, and whether they
 *  agree; its kind says how much that shows. */
import type { SourceId } from '../facts/sources.ts'

export const PUBLISHED_MODELS = [
  'mccalip',
  'suncatcher',
  'starcloud-2024',
  'starcloud-2026',
  'turyshev',
  'vanberkel',
  'spacex-filing',
] as const
export type PublishedModel = (typeof PUBLISHED_MODELS)[number]

export interface PublishedFigure {
  /** Name with its unit at the end, as everywhere in answers. */
  figure: string
  ours: number
  published: number
  /** One unit of the last digit printed. */
  lastDigit: number
}

/** `reproduction`: a model from its own inputs. `inferred-settings`: a model with inputs that we inferred from what a
 *  press article printed. `arithmetic`: a multiplication or division of printed figures, checked. `our-sunlight`: a model
 *  with light computed from an orbit in place of its typed share. `target`: what is aimed at, with inputs that are not all
 *  printed. */
export const PUBLISHED_KINDS = [
  'reproduction',
  'inferred-settings',
  'arithmetic',
  'our-sunlight',
  'target',
] as const
export type PublishedKind = (typeof PUBLISHED_KINDS)[number]

export interface PublishedCase {
  model: PublishedModel
  name: string
  kind: PublishedKind
  source: SourceId
  inputs: Record<string, number>
  figures: PublishedFigure[]
  /** Beyond the printed digits: 0 where the source's own arithmetic is exact. */
  toleranceFraction: number
}

export type Printed = [figure: string, ours: number, published: number, lastDigit: number]

export const caseOf = (
  model: PublishedModel,
  name: string,
  inputs: Record<string, number>,
  printed: readonly Printed[],
  about: Partial<PublishedCase> = {},
): PublishedCase => ({
  model,
  name,
  source: model,
  inputs,
  figures: printed.map(([figure, ours, published, lastDigit]) => ({ figure, ours, published, lastDigit })),
  toleranceFraction: 0,
  kind: 'reproduction',
  ...about,
})

/** Whether our figure is theirs, to the printed digits and the case's tolerance. */
export const agrees = (
  { toleranceFraction }: PublishedCase,
  { ours, published, lastDigit }: PublishedFigure,
): boolean => Math.abs(ours - published) <= lastDigit / 2 + toleranceFraction * Math.abs(published)

/** Only a model from its own inputs can be reproduced. */
export const isReproduced = (one: PublishedCase, figure: PublishedFigure): boolean =>
  one.kind === 'reproduction' && agrees(one, figure)
