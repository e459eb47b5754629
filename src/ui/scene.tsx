// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import './scene.css'

/** Who it happens to, standing on the line. */
const person = <path d="M26 110V92a17 17 0 0 1 34 0v18M43 44a12 12 0 1 1 0 24 12 12 0 0 1 0-24z" />
/** Whoever one does not see. */
const stranger = (
  <path
    className="dw-scene__unseen"
    d="M127 110V94a15 15 0 0 1 30 0v16M142 52a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21z"
  />
)
const laptop = <path d="M30 96V34q0-4 4-4h72q4 0 4 4v62M18 96h104l-6 12H24z" />

const scenes = {
  call: (
    <>
      {person}
      <path d="M78 26q0-6 6-6h24q6 0 6 6v58q0 6-6 6H84q-6 0-6-6zM90 28h12" />
      <path d="M60 84l18-6" />
      <path className="dw-scene__warn" d="M122 40a24 24 0 0 1 0 30M130 32a36 36 0 0 1 0 46" />
    </>
  ),
  message: (
    <>
      {person}
      <path d="M76 20q0-8 8-8h56q8 0 8 8v32q0 8-8 8H98L82 74V60q-6-1-6-8z" />
      <path d="M90 28h44" />
      <path className="dw-scene__warn" d="M90 44h30" />
    </>
  ),
  talk: (
    <>
      {person}
      <path d="M72 18q0-8 8-8h62q8 0 8 8v46q0 8-8 8H94L80 86V72q-8-1-8-8z" />
      <path className="dw-scene__warn" d="M111 22l20 36H91zM111 35v11M111 51v2" />
    </>
  ),
  laptop: (
    <>
      {laptop}
      <path d="M44 46h34M44 60h22" />
      <path className="dw-scene__warn" d="M82 62l20 8-9 4-4 9z" />
      <path className="dw-scene__warn dw-scene__unseen" d="M104 62q10-22 28-14" />
      {stranger}
    </>
  ),
  money: (
    <>
      <path d="M6 52q0-6 6-6h48q6 0 6 6v34q0 6-6 6H12q-6 0-6-6zM6 58h60M16 80h14" />
      <path className="dw-scene__warn" d="M76 70h24M91 60l10 10-10 10" />
      <path className="dw-scene__unseen" d="M110 42h44v56h-44zM132 58a12 12 0 1 1 0 24 12 12 0 0 1 0-24z" />
    </>
  ),
  door: (
    <>
      {person}
      <path d="M96 110V36h48v74M104 110V46h32v64M90 36l30-22 30 22" />
      <path d="M60 88h14" />
      <path className="dw-scene__warn" d="M70 80h24v16H70zM70 86h24" />
    </>
  ),
  offer: (
    <>
      {laptop}
      <path d="M46 62v20h48V62M42 62l6-16h44l6 16q-7 6-14 0-7 6-14 0-7 6-14 0-7 6-14 0z" />
      <path className="dw-scene__warn" d="M118 20h20l12 12-20 20-18-18zM124 27v1" />
    </>
  ),
  papers: (
    <>
      {person}
      <path d="M76 36q0-5 5-5h64q5 0 5 5v44q0 5-5 5H81q-5 0-5-5z" />
      <path d="M94 44a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM83 74q2-11 11-11t11 11" />
      <path className="dw-scene__warn" d="M116 46h24M116 58h24M116 70h14" />
    </>
  ),
  again: (
    <>
      {person}
      <path d="M84 92h40M84 100h40M84 108h40" />
      <path className="dw-scene__warn" d="M86 52a22 22 0 1 1 8 17M85 38v15h15" />
    </>
  ),
} as const satisfies Record<string, ReactNode>

export type SceneName = keyof typeof scenes

/** What happens, drawn in the line of the mark; it stands on the rule below it. The words beside it say the same. */
export function Scene({ name }: { name: SceneName }) {
  return (
    <svg className="dw-scene" viewBox="0 0 160 110" aria-hidden="true">
      {scenes[name]}
    </svg>
  )
}
