"""The pages of the sign-in portal: one form, and one page for what cannot be helped.

Plain HTML that works without scripts, from the keyboard, with a screen reader, in light and dark.
Not here: what the form leads to (``oauth.py``).
"""

from collections.abc import Mapping, Sequence
from html import escape

from cloudlink_simulator.accounts import User

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

_STYLE = """
:root { color-scheme: light dark; --ink: #1d2433; --soft: #586179; --paper: #ffffff;
  --ground: #eef1f6; --edge: #8a93a8; --accent: #0b5cad; --alarm: #a4161a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9ecf3; --soft: #a9b2c6; --paper: #1c212c;
  --ground: #12151c; --edge: #77819a; --accent: #7db6f5; --alarm: #ff8f8f; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem;
  background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { width: 100%; max-width: 25rem; padding: 2rem; border-radius: .9rem;
  background: var(--paper); box-shadow: 0 .5rem 2rem rgb(0 0 0 / .12); }
h1 { margin: 0 0 .25rem; font-size: 1.4rem; line-height: 1.2; }
p { margin: 0 0 1.25rem; color: var(--soft); }
label { display: block; margin: 0 0 .3rem; font-weight: 600; }
input { width: 100%; margin: 0 0 1rem; padding: .6rem .7rem; font: inherit; color: inherit;
  background: var(--ground); border: 1px solid var(--edge); border-radius: .45rem; }
.buttons { display: flex; gap: .75rem; margin: .5rem 0 0; }
button { flex: 1; padding: .65rem; font: inherit; font-weight: 600; border-radius: .45rem;
  border: 1px solid var(--accent); background: transparent; color: var(--accent); cursor: pointer; }
button[value=allow] { background: var(--accent); color: var(--paper); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[role=alert] { color: var(--alarm); font-weight: 600; }
.note { margin: 1.5rem 0 0; padding: 1rem 0 0; border-top: 1px solid var(--edge);
  font-size: .9rem; }
"""

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
<h1>{title}</h1>
{content}
</main>
</body>
</html>
"""

_FORM = """<p>to continue to {application}</p>
{alert}<form method="post" action="{action}">
{hidden}
<label for="username">User name</label>
<input id="username" name="username" type="email" value="{username}" list="users" required
  autocomplete="username"{username_focus}>
<datalist id="users">{options}</datalist>
<label for="password">Password</label>
<input id="password" name="password" type="password" required
  autocomplete="current-password"{password_focus}>
<div class="buttons">
<button type="submit" name="decision" value="allow">Sign in</button>
<button type="submit" name="decision" value="deny" formnovalidate>Cancel</button>
</div>
</form>
<p class="note">This is the simulator’s sign-in page: the users are invented and their password is
<strong>{hint}</strong>.</p>"""


def sign_in_page(
    *,
    action: str,
    application: str,
    users: Sequence[User],
    hidden: Mapping[str, str],
    username: str = "",
    problem: str = "",
) -> str:
    """Write the sign-in form; ``hidden`` is the request's own parameters, sent along."""
    focus = " autofocus"
    content = _FORM.format(
        action=escape(action),
        application=escape(application),
        alert=f'<p role="alert">{escape(problem)}</p>\n' if problem else "",
        hidden="\n".join(
            f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
            for name, value in hidden.items()
        ),
        username=escape(username),
        options="".join(
            f'<option value="{escape(user.username)}">{escape(user.name)}, '
            f"{escape(user.extension)}</option>"
            for user in users
        ),
        hint=escape(users[0].password),
        username_focus="" if username else focus,
        password_focus=focus if username else "",
    )
    return _PAGE.format(title="Sign in", style=_STYLE, content=content)


def problem_page(problem: str) -> str:
    """Write the page for a request that cannot even be refused politely by a redirect."""
    content = (
        f'<p role="alert">{escape(problem)}</p>\n<p>Close this page and start again in the '
        "application that sent you here.</p>"
    )
    return _PAGE.format(title="Sign-in is not possible", style=_STYLE, content=content)
