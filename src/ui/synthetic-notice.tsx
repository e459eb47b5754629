// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useWords } from './words.tsx'

/** A calm band that says that the figures or people on this page are made up. */
export function SyntheticNotice(props: { text: ReactNode }) {
  const words = useWords()
  return (
    <p className="dw-synthetic">
      <strong>{words.syntheticTitle}</strong> {props.text}
    </p>
  )
}
