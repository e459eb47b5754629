// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '#ui/heading'
import { Notice } from '#ui/notice'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import type { LetterDocument } from './compose-letter.ts'

/** The letter as it reads, in Dutch. */
export function LetterBody({ letter, level = 2 }: { letter: LetterDocument; level?: 2 | 3 }) {
  const { amounts } = letter
  return (
    <div lang="nl">
      {letter.notes.map((note) => (
        <Notice key={note} kind="warn">
          {note}
        </Notice>
      ))}
      <Paragraph>
        {letter.date}. Kenmerk {letter.reference}.
      </Paragraph>
      <Heading level={level}>{letter.subject}</Heading>
      {letter.opening.map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
      <Table
        caption={letter.subject}
        hideCaption
        rows={amounts.rows}
        columns={(column) => amounts.head.map((text, at) => column(text, { numeric: at > 1 }, (cells) => cells[at]))}
      />
      <Paragraph>{amounts.interest}</Paragraph>
      <Heading level={level}>{letter.choicesTitle}</Heading>
      <List
        items={letter.choices.map(({ title, text }) => (
          <span key={title}>
            <strong>{title}.</strong> {text}
          </span>
        ))}
      />
      <Heading level={level}>{letter.help.title}</Heading>
      {[...letter.help.lines, ...letter.closing].map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
    </div>
  )
}
