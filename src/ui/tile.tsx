// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { ChartFrame, type ChartFrameProps } from './chart-frame.tsx'
import { TextLink } from './link.tsx'
import { useWords } from './words.tsx'
import './chart.css'

type TileProps<Row> = Omit<ChartFrameProps<Row>, 'foot' | 'source'> & {
  source: ReactNode
  /** Until when and since when the figures are what they are: '3 november 2026, release 12'. */
  validity: ReactNode
  /** Files of exactly this view; each `text` says what one gets. */
  files: { href: string; text: string }[]
  /** An address that shows the same figures for ever. */
  permalink: string
  /** Where one can choose something else of it. */
  choose?: { href: string; text: string } | undefined
}

/** A chart that can be taken along: with its validity, files of what one sees, and a link that stays. */
export function Tile<Row>({ source, validity, files, permalink, choose, ...frame }: TileProps<Row>) {
  const words = useWords()
  return (
    <ChartFrame
      {...frame}
      source={
        <>
          {source} {words.validity} {validity}
        </>
      }
      foot={
        <ul className="dw-tile__links">
          {choose && (
            <li>
              <TextLink href={choose.href}>
                {choose.text}
                <span className="dw-hidden">: {frame.title}</span>
              </TextLink>
            </li>
          )}
          {files.map(({ href, text }) => (
            <li key={href}>
              <TextLink href={href}>
                {words.save} {text}
                <span className="dw-hidden">: {frame.title}</span>
              </TextLink>
            </li>
          ))}
          <li>
            <TextLink href={permalink}>
              {words.permalink}
              <span className="dw-hidden">: {frame.title}</span>
            </TextLink>
          </li>
        </ul>
      }
    />
  )
}
