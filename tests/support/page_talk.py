"""Short ways to hear what the sandbox's server says to its page."""

import asyncio
import json


async def answer(response):
    async with response as given:
        return given.status, json.loads(await given.text())


async def events(response, count):
    found = []
    while len(found) < count:
        line = (await asyncio.wait_for(response.content.readline(), 5)).decode()
        if line.startswith("event: "):
            data = (await response.content.readline()).decode().removeprefix("data: ")
            found.append((line.split()[1], json.loads(data)))
    return found
