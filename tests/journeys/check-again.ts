// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'

/** Under an answer the question of the check is folded; somebody who has more to ask opens it. */
export async function askAgain(page: Page): Promise<void> {
  const again = page.getByText('Nog iets controleren?')
  if ((await again.isVisible()) && !(await page.getByRole('textbox').isVisible())) await again.click()
}
