// SPDX-License-Identifier: EUPL-1.2
import { HiddenField } from '#ui/hidden-field'

/** What goes along with every button of a call, beside what was asked: values by their field, and the steps that were done. */
export function Carried({ values, done }: { values: Readonly<Record<string, string>>; done: readonly string[] }) {
  return (
    <>
      {Object.entries(values).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      {done.map((id) => (
        <HiddenField key={id} name="done" value={id} />
      ))}
    </>
  )
}
