/** Titles that, unescaped, would end an element, an attribute, a comment or a CDATA section. */
export const hostileTitles: readonly string[] = [
	'</script><script>alert(1)</script>',
	'<!--<script>',
	'</title></textarea></noscript></style><script>alert(1)</script>',
	'" onload="alert(1)',
	`' onload='alert(1)`,
	'"><img src=x onerror=alert(1)>',
	'<img src=x onerror=alert(1)>',
	'<svg/onload=alert(1)>',
	']]><script>alert(1)</script>',
	'--><script>alert(1)</script>',
	'&lt;script&gt; &amp; &quot; &#60; &',
	'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>&b;',
	'javascript:alert(1)',
	'$& $1 $` $$',
	'null \0, backspace \b, escape \u001b, not a character \uFFFE, half a pair \uD83D',
	'line\u2028separator, tab\tand\r\nnew line'
];
