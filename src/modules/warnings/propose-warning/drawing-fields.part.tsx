// SPDX-License-Identifier: EUPL-1.2
import { Details } from '#ui/details'
import { useText } from '#ui/language'
import { Paragraph } from '#ui/text'
import { SelectField } from '#ui/select-field'
import { TextArea, TextField } from '#ui/text-field'
import { messageKinds } from '#values'
import { cluesAsWritten, longestDrawn, type WarningDrawing } from '../warning/drawing.ts'
import { drawingText } from './drawing.text.ts'

interface DrawingFields {
  drawing: WarningDrawing | undefined
}

/** The message itself, so that the warning shows it as it looks. All of it may stay empty. */
export function DrawingFields({ drawing }: DrawingFields) {
  const t = useText(drawingText)
  return (
    <Details summary={t('title')} open>
      <Paragraph>{t('lead')}</Paragraph>
      <SelectField
        name="drawing-kind"
        label={t('kind')}
        defaultValue={drawing?.kind}
        emptyText={t('none')}
        options={messageKinds.map((kind) => ({ value: kind, text: t(kind) }))}
        optional
      />
      {(['nl', 'en'] as const).map((language) => {
        const words = drawing?.[language]
        const name = (field: string) => `${language}-drawn-${field}`
        return (
          <section key={language}>
            <TextField
              name={name('sender')}
              label={t(`${language}-sender`)}
              description={language === 'nl' ? t('senderMore') : undefined}
              maxLength={longestDrawn.sender}
              defaultValue={words?.sender ?? ''}
              optional
            />
            <TextArea
              name={name('text')}
              label={t(`${language}-text`)}
              description={language === 'nl' ? t('textMore') : undefined}
              rows={4}
              maxLength={longestDrawn.text}
              defaultValue={words?.text ?? ''}
              optional
            />
            <TextArea
              name={name('clues')}
              label={t(`${language}-clues`)}
              description={language === 'nl' ? t('cluesMore') : undefined}
              rows={4}
              maxLength={longestDrawn.clues}
              defaultValue={cluesAsWritten(words?.clues ?? [])}
              optional
            />
          </section>
        )
      })}
    </Details>
  )
}
