// SPDX-License-Identifier: EUPL-1.2
import { Button, ButtonGroup } from './button.tsx'
import { Form } from './form.tsx'
import { HiddenField } from './hidden-field.tsx'
import { ActionLink } from './link.tsx'
import { PublicPage } from './page.tsx'
import { Lead, Paragraph } from './text.tsx'
import { TextArea } from './text-field.tsx'
import { useWords } from './words.tsx'

type TooLongPageProps = {
  /** Characters that were sent, when they were counted. */
  sent: number | null
  /** Characters that fit; null for files. */
  fits: number | null
  /** What was typed, in the order of the form; null when it could not be kept. */
  fields: readonly (readonly [name: string, text: string])[] | null
  /** The page to which it was sent. */
  here: string
}

/** A field that holds more than this share of all is one to make shorter; the others go along as they are. */
const largeShare = 0.1

/** More was sent than a page takes: how much fits, all of it back, and a way to send it again. Works without script. */
export function TooLongPage({ sent, fits, fields, here }: TooLongPageProps) {
  const words = useWords().tooLong
  const isLarge = (text: string) => sent !== null && text.length > sent * largeShare
  const large = (fields ?? []).filter(([, text]) => isLarge(text))
  const title = fits === null ? words.files : words.title
  return (
    <PublicPage title={title}>
      {fits !== null && <Lead>{sent === null ? words.most(fits) : words.sent(sent, fits)}</Lead>}
      <Paragraph>{fits === null ? words.filesMore : fields === null ? words.notKept : words.kept}</Paragraph>
      {fields !== null && (
        <Form action={here}>
          {large.map(([name, text], index) => (
            <TextArea
              key={`${name} ${index}`}
              name={name}
              id={`tekst-${index + 1}`}
              label={words.yours(index + 1)}
              rows={16}
              defaultValue={text}
            />
          ))}
          {fields
            .filter(([, text]) => !isLarge(text))
            .map(([name, text], index) => (
              <HiddenField key={`${name} ${index}`} name={name} value={text} />
            ))}
          <ButtonGroup>
            <Button>{words.again}</Button>
          </ButtonGroup>
        </Form>
      )}
      <ActionLink href={here}>{words.back}</ActionLink>
    </PublicPage>
  )
}
