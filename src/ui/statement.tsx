// SPDX-License-Identifier: EUPL-1.2
import './statement.css'
import type { ReactNode } from 'react'
import { classNames } from './class-names.tsx'

/** What a whole page comes down to, in one sentence under its title. */
export function Statement(props: { children: ReactNode }) {
  return <p className="dw-statement">{props.children}</p>
}

/** Two parts of equal weight beside each other where there is room. */
export function Pair(props: { children: ReactNode }) {
  return <div className="dw-pair">{props.children}</div>
}

/** A picture, and beside it the same in words; on a narrow screen the words first. `wide`: the words stand below it. */
export function PictureWithWords(props: { words: ReactNode; picture: ReactNode; wide?: boolean | undefined }) {
  return (
    <div className={classNames('dw-beside', props.wide && 'dw-beside--wide')}>
      <div>{props.words}</div>
      <div>{props.picture}</div>
    </div>
  )
}
