// SPDX-License-Identifier: EUPL-1.2
import { ClueList, MessageDrawing } from '#ui/message-drawing'
import type { Drawn } from '../warning/drawing.ts'
import './show-warning.css'

/** The message, and beside it what one sees it by. */
export function ShownDrawing({ drawn: { message, lang } }: { drawn: Drawn }) {
  return (
    <section className="dw-warning__looks">
      <MessageDrawing message={message} lang={lang} />
      <ClueList message={message} lang={lang} />
    </section>
  )
}
