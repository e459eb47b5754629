// SPDX-License-Identifier: EUPL-1.2
import { type DrawnMessage, linkMark, marksOf, type Piece, seenClues } from '#values'
import { classNames } from './class-names.tsx'
import { Icon } from './icon.tsx'
import { useLanguage } from './language.tsx'
import { HangUp, Person, PickUp, Send } from './message-signs.tsx'
import { type MessageWords, messageWords } from './message-words.tsx'
import './clues.tsx'
import './message-drawing.css'

type MessageDrawingProps = {
  message: DrawnMessage
  /** `tile`: small, without the clues, for a list. */
  size?: 'page' | 'tile' | undefined
  /** Of what is written in it, when it is another than that of the page. */
  lang?: 'nl' | 'en' | undefined
}

/**
 * A message as it looks on a telephone, made from data. The words are text, so that they wrap at any size; signs and frame are drawn.
 * For whoever does not see it, one sentence says all that stands in it.
 */
export function MessageDrawing({ message, size = 'page', lang }: MessageDrawingProps) {
  const words = messageWords(useLanguage())
  const [sender, text] = marksOf(size === 'tile' ? { ...message, clues: [] } : message)
  const parts = { kind: message.kind, sender, text, words }
  return (
    <div
      className={classNames('dw-phone', `dw-phone--${size}`)}
      role="img"
      aria-label={tellMessage(size === 'tile' ? { ...message, clues: [] } : message, words)}
    >
      <div className="dw-phone__frame" lang={lang}>
        <span className="dw-phone__speaker" />
        {message.kind === 'call' ? <Call {...parts} /> : <Written {...parts} />}
      </div>
    </div>
  )
}

interface Parts {
  kind: DrawnMessage['kind']
  sender: Piece[]
  text: Piece[]
  words: MessageWords
}

function Written({ kind, sender, text, words }: Parts) {
  return (
    <>
      <div className="dw-phone__head">
        <Person />
        <span className="dw-phone__who">
          <b>{sender.length > 0 ? <Marked pieces={sender} words={words} /> : words.unknown}</b>
          <span>{words.kinds[kind]}</span>
        </span>
      </div>
      <div className={`dw-phone__body dw-phone__body--${kind}`}>
        <div className="dw-phone__bubble">{text.length > 0 ? <Marked pieces={text} words={words} /> : <Differs />}</div>
        {kind === 'payment' && <span className="dw-phone__button">{words.pay}</span>}
      </div>
      {(kind === 'sms' || kind === 'chat') && (
        <div className="dw-phone__field">
          <Send />
        </div>
      )}
    </>
  )
}

function Call({ sender, text, words }: Parts) {
  return (
    <div className="dw-phone__call">
      <span>{words.incoming}</span>
      <Person />
      <b>{sender.length > 0 ? <Marked pieces={sender} words={words} /> : words.unknown}</b>
      {text.length > 0 && (
        <span className="dw-phone__bubble">
          “<Marked pieces={text} words={words} />”
        </span>
      )}
      <span className="dw-phone__choice">
        <HangUp />
        <PickUp />
      </span>
    </div>
  )
}

function Marked({ pieces, words }: { pieces: readonly Piece[]; words: MessageWords }) {
  return pieces.map(({ text, isLink, clue }, at) => {
    // An amount stays on one line.
    const said = text.replace(/€ (?=\d)/g, '€\u00a0')
    if (clue === null) return <span key={at}>{isLink ? <u>{words.link}</u> : said}</span>
    // Its number stands after the last piece of a clue, and never alone on a line.
    const isLast = pieces[at + 1]?.clue !== clue
    const begin = isLink || !isLast ? '' : said.slice(0, said.lastIndexOf(' ') + 1)
    return (
      <mark key={at}>
        {begin}
        <span className="dw-phone__end">
          {isLink ? <u>{words.link}</u> : said.slice(begin.length)}
          {isLast && <span className="dw-clue">{clue}</span>}
        </span>
      </mark>
    )
  })
}

/** Lines for words that differ from message to message. */
function Differs() {
  return (
    <span className="dw-phone__differs">
      <span />
      <span />
      <span />
    </span>
  )
}

/** Everything that is drawn, as somebody would read it out. */
export function tellMessage({ kind, sender, text, clues }: DrawnMessage, words: MessageWords): string {
  const read = (part: string) => part.replaceAll(linkMark, words.link)
  const seen = seenClues({ kind, sender, text, clues })
  return [
    words.from(words.drawn[kind], sender || words.unknown),
    text === '' ? words.differs : `“${read(text)}”`,
    ...clues.flatMap(({ part, said }, at) => (seen.has(at + 1) ? [words.clue(at + 1, read(part), said)] : [])),
  ].join(' ')
}

/** How one sees it: with the number that it has in the drawing, or a sign when there is nothing to point at. */
export function ClueList({ message, lang }: { message: DrawnMessage; lang?: 'nl' | 'en' | undefined }) {
  const seen = seenClues(message)
  if (message.clues.length === 0) return null
  return (
    <ul className="dw-clues" lang={lang}>
      {message.clues.map(({ said }, at) => {
        const [, first = said, rest = ''] = /^(.{1,60}?[.!?])\s+(.*)$/s.exec(said) ?? []
        return (
          <li key={said}>
            {seen.has(at + 1) ? <span className="dw-clue">{at + 1}</span> : <Icon name="warn" />}
            <span>
              {rest === '' ? (
                said
              ) : (
                <>
                  <b>{first}</b> {rest}
                </>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
