/** Lines of a web page around its text: what to click on, captions, bylines, sign-ups, pointers to the report. */

/** Words to click on, which have their line to themselves, so that what follows is no part of them. */
export const PAGE_WORDS: RegExp =
  /^(?:share(?: this(?: \w+)?)?|(?:hide ad)?advert(?:isement)?s?|hide ad(?:advertisement)?|read (?:more|next)|comments?|subscribe(?: now)?|sign up(?: now)?|skip to (?:main )?content|(?:toggle|open|close) (?:mobile )?menu(?: visibility)?|back to top|print this page)$/i

const PAGE_LINES: readonly RegExp[] = [
  PAGE_WORDS,
  /^(?:read (?:more|next)|watch (?:more|now|live)|visit \S+|and live on|sign up|subscribe|follow us|join our|click here|find out more|see also|get (?:the|all|our|your)\b.{0,60}\b(?:news|stories|inbox)|you can (?:also )?(?:read|follow|watch|find)|download our|view gallery)\b/i,
  /^(?:comments?|advert\w*|related|listen|share)\b(?!.*[.!?]["'”’]?$)/i,
  /^(?:by|words by|story by)\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,3}\b(?!.*[.!?]$)/u,
  /\b(?:picture|photo|image|credit|pic)\s?(?:credit)?:/i,
  /^(?:(?:published|updated|posted|last updated)\b(?=:|.*\d)|\d{1,2}[:.]\d{2}(?:\s?[ap]m)?\b,?).{0,60}$/i,
  /\b(?:full |inspectors['’] |inspection )?(?:report|letter|findings) (?:can|may|is|are) (?:now )?(?:be )?(?:found|read|viewed|seen|available|downloaded)\b/i,
  /^(?:©|copyright)|all rights reserved/i,
  /^(?:media|image|video) (?:caption|source)\b|^follow .{1,60} on\b|^(?:most read|more on this story|top stories|trending|live updates?)\b/i,
  /^\(?(?:pictured\b|(?:above|left|right)(?:[:)]|, from\b| to right\b))/i,
  /^(?:(?:pdf|document|word|file) )?(?:read|download|view|see|open)(?: or (?:read|download|view))? (?:the|our|a copy of)\b.{0,120}\b(?:report|letter|plan|statement|document|notice)s?\b.{0,60}$/i,
  /^(?:pdf|document|word|file)\b.{0,160}\(\d+(?:\.\d+)? ?[km]b\) ?\.?$/i,
  /^(?:try out|welcome to|help us improve|we are always working to)\b.{0,60}\b(?:website|site|local offer)\b/i,
  /^home (?:\S+ ){0,3}(?:news|article)(?: article)?$/i,
]

/** True for a line of the page that is no part of what the text tells. */
export const isPageLine = (text: string): boolean => PAGE_LINES.some((pattern) => pattern.test(text))
