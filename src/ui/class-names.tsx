// SPDX-License-Identifier: EUPL-1.2

/** Joins the class names that apply: `classNames('a', open && 'b')`. */
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
