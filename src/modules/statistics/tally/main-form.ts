// SPDX-License-Identifier: EUPL-1.2

type Tree = ReadonlyMap<string, { broader: readonly string[] }>

/** The form of the first level: the one right below the head of the facet. '' for a form that the edition does not have. */
export function mainFormOf(form: string, tree: Tree): string {
  const [parent] = tree.get(form)?.broader ?? []
  if (parent === undefined) return ''
  return (tree.get(parent)?.broader.length ?? 0) === 0 ? form : mainFormOf(parent, tree)
}
