"""Puts a sandbox's world together: what its store keeps ready, who watches it, and what is there from the start.

What a sandbox must still know when its file is opened again is kept in the store's settings: how far the clock was
moved, and the client's secret.
"""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING

from candid_aio.sandbox import areas
from candid_aio.sandbox.calls import World
from candid_aio.sandbox.clock import Clock
from candid_aio.sandbox.filters import layout_of
from candid_aio.sandbox.kinds import kinds
from candid_aio.sandbox.reference import add_payers, add_records
from candid_aio.sandbox.store import Layout, Store
from candid_aio.sandbox.tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["close_world", "new_world", "open_world", "tick"]


def new_world(*, data: Path | str | None, seed: str, start: dt.datetime | None, token_seconds: int) -> World:
    """A world whose store is not open yet."""
    world = World(
        clock=Clock(start),
        tokens=Tokens(seconds=token_seconds),
        store=Store(data, layouts=_layouts()),
        seed=seed,
    )
    for kind, watcher in areas.watchers():
        world.store.watch(kind, functools.partial(watcher, world))
    world.clock.watch(functools.partial(_moved, world))
    return world


def open_world(world: World, *, seed_data: bool) -> None:
    """Opens the store and adds what is missing there. Raises OSError where its file cannot be used."""
    store = world.store
    store.open()
    with store.transaction():
        if (secret := store.setting("client_secret")) is not None:
            world.tokens.client_secret = secret
            world.clock.ahead = dt.timedelta(seconds=store.setting("ahead"))
        else:
            add_payers(world)
        store.set_setting("client_secret", world.tokens.client_secret)
        store.set_setting("ahead", world.clock.ahead.total_seconds())
        if seed_data and not store.setting("seeded"):
            store.set_setting("seeded", True)
            add_records(world)


def close_world(world: World) -> None:
    """Closes the store; what is in memory is gone."""
    world.store.close()


def tick(world: World) -> None:
    """Does all that is due by the clock."""
    with world.store.transaction():
        for hook in areas.hooks("tick"):
            hook(world)


def _moved(world: World) -> None:
    if world.store.is_open:
        world.store.set_setting("ahead", world.clock.ahead.total_seconds())
        tick(world)


@functools.cache
def _layouts() -> Mapping[str, Layout]:
    """What the lists of each kind need, and what the areas need besides."""
    merged = {kind.name: layout_of(kind) for kind in kinds().values()}
    for name, own in areas.layouts().items():
        usual = Layout() if own.whole else merged.get(name, Layout())
        merged[name] = Layout(indexes={**usual.indexes, **own.indexes}, history=usual.history or own.history)
    return merged
