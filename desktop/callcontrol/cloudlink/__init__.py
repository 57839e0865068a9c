"""The network: a typed asyncio client of the CloudLink APIs, usable without the rest of the app.

Nothing is imported here, so that a program pays only for the modules it uses. A program that signs
in with the browser and answers whatever rings::

    import asyncio, webbrowser
    from callcontrol.cloudlink.auth import Authenticator, sign_in
    from callcontrol.cloudlink.config import CloudLinkConfig
    from callcontrol.cloudlink.http import CloudLinkHttp
    from callcontrol.cloudlink.media import Media
    from callcontrol.cloudlink.models import Call, CallAction, CallState, EndpointId, Notification
    from callcontrol.cloudlink.notifications import NotificationStream

    async def main() -> None:
        config = CloudLinkConfig(client_id="…", cloud=".eu")
        async with CloudLinkHttp(config) as http:
            user = Authenticator(http, await sign_in(http, open_browser=webbrowser.open))
            me = await user.identity()
            media = Media(http)
            async with NotificationStream(http, config, [EndpointId(me.extension)]) as stream:
                async for event in stream:
                    match event:
                        case Notification(content=Call(state=CallState.RINGING) as call):
                            await media.act(call.key, CallAction.ANSWER)

    asyncio.run(main())

Making a call and hanging up, with tokens that were kept from before (``Authenticator`` refreshes
them when it must, and hands each new pair to ``on_tokens``)::

    async with CloudLinkHttp(config) as http:
        Authenticator(http, tokens, on_tokens=keep)
        call = await Media(http).make_call(EndpointId("2880"), "2881")
        await Media(http).act(call.key, CallAction.END)

Every error is a ``CloudLinkError`` (``errors.py`` draws the tree)::

    try:
        await media.act(key, CallAction.CONSULT, "2882")
    except EffectUnknown:
        call = await media.call(key)     # has it happened? Never repeat it blindly
    except (NotFound, Conflict):
        ...                              # the call is gone, or in another state than was thought

Against a simulator, all that differs is ``CloudLinkConfig.for_simulator(url, client_id=…)``.
"""
