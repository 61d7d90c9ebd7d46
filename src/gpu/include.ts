/** Joins shader files: `#include name` lines are replaced by the named text; a missing name is an error. */
export function resolveIncludes(source: string, files: Record<string, string>): string {
  return source.replace(/^#include (\S+)$/gm, (_, name: string) => {
    const text = files[name]
    if (text === undefined) throw new Error(`Shader includes ${name}, which is not there.`)
    return text
  })
}
