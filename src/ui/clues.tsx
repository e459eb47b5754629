// SPDX-License-Identifier: EUPL-1.2
// The look of signs in a message, for drawings of it and for its text.
import './clues.css'
