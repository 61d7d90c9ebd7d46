/** Uniforms whose values have types: what a material is made with and what is written each frame are the same record. */
import type { IUniform } from 'three'

export type Uniforms<T> = { readonly [Name in keyof T]: IUniform<T[Name]> }

/** Wraps values as three wants them. */
export function uniformsOf<T extends Record<string, unknown>>(values: T): Uniforms<T> {
  const wrapped = Object.entries(values).map(([name, value]) => [name, { value }])
  return Object.fromEntries(wrapped) as Uniforms<T>
}
