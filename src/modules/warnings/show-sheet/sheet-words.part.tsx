// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { Paragraph } from '#ui/text'
import { Lines, WarningBody } from '../show-warning/warning-parts.part.tsx'
import type { WarningWords } from '../warning/warning.ts'
import { warningText } from '../warning/warning.text.ts'

/** Everything that is said in one language: for everybody, for the press and for callers. */
export function SaidWords({
  words,
  language,
  isStruck,
}: {
  words: WarningWords
  language: 'nl' | 'en'
  isStruck?: boolean
}) {
  const t = translate(warningText, language)
  return (
    <>
      <Paragraph>{isStruck ? <del>{words.title}</del> : <strong>{words.title}</strong>}</Paragraph>
      <WarningBody words={words} language={language} level={3} isStruck={isStruck ?? false} />
      {(['press', 'call'] as const).map((part) => (
        <section key={part}>
          <Heading level={3}>{t(part)}</Heading>
          <Lines text={words[part]} ordered={false} isStruck={isStruck ?? false} />
        </section>
      ))}
    </>
  )
}
