"""Forked children and the sync client: they start anew, and touch nothing of the parent's."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest
from facade_programs import Program, run
from facade_server import FacadeServer

MODES = ["plain", "dev", "uvloop"]


@pytest.fixture
def server() -> Iterator[FacadeServer]:
    with FacadeServer() as server:
        yield server


def _nobody_shared_a_connection(server: FacadeServer, processes: int) -> None:
    assert all(len(who) == 1 for who in server.users.values()), dict(server.users)
    assert len({who for users in server.users.values() for who in users}) == processes


@pytest.mark.parametrize("mode", MODES)
def test_forks_beside_busy_threads(server: FacadeServer, mode: str) -> None:
    program = """
    def call(number):
        while not stop.is_set():
            name = f"{number}-{random.random()}"
            assert get(client, name) == name
    def child(number):
        client_of_parent = client
        if number % 4 == 0:
            assert get(client, "child") == "child"
        elif number % 4 == 1:
            for _ in range(5):
                assert get(client, f"child-{number}") == f"child-{number}"
            client.close()
            assert not loop_threads()
        elif number % 4 == 2:
            client.close()
        gc.collect()
        (os._exit if number % 3 == 0 else sys.exit)(0)
    client = make()
    get(client, "first")
    stop = threading.Event()
    threads = [begin(call, number) for number in range(9)]
    children = []
    for number in range(12):
        time.sleep(random.random() / 50)
        pid = os.fork()
        if pid == 0:
            child(number)
        children.append(pid)
    states = [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in children]
    stop.set()
    for thread in threads:
        thread.join(20)
        assert not thread.is_alive(), "hangs"
    assert get(client, "last") == "last"
    client.close()
    say(states)
    """
    ended = run(program, server.url, mode=mode)
    assert (ended.status, ended.output, ended.errors) == (0, [str([0] * 12)], "")
    _nobody_shared_a_connection(server, 1 + 6)
    server.wait_until_all_closed()


@pytest.mark.parametrize("mode", MODES)
def test_forks_beside_first_calls_of_a_client_that_was_warmed_up(server: FacadeServer, mode: str) -> None:
    """Without that a fork can cut an import off, and the child waits for its end."""
    program = """
    states = []
    for number in range(6):
        parent = os.fork()
        if parent == 0:
            client = make()
            client.warm_up("pre_encounter.tags")
            loaded = set(sys.modules)
            threads = [begin(get, client, "a") for _ in range(3)]
            time.sleep(number / 500)
            pid = os.fork()
            if pid == 0:
                signal.alarm(20)
                os._exit(get(client, "b") != "b")
            for thread in threads:
                thread.join(20)
            say(sorted(set(sys.modules) - loaded))
            client.close()
            os._exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
        states.append(os.waitstatus_to_exitcode(os.waitpid(parent, 0)[1]))
    say(states)
    """
    ended = run(program, server.url, mode=mode)
    assert (ended.status, ended.output, ended.errors) == (0, ["[]"] * 6 + [str([0] * 6)], "")


@pytest.mark.parametrize("mode", MODES)
def test_a_child_that_stays_does_not_keep_the_parents_connections_open(server: FacadeServer, mode: str) -> None:
    program = """
    client = make()
    get(client, "a")
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(write)
        os.read(read, 1)  # until the parent ends
        sys.exit(0)
    os.close(read)
    assert get(client, "b") == "b"
    client.close()
    say("closed")
    input()
    os.close(write)
    say(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
    """
    with Program(program, server.url, mode=mode) as running:
        assert running.line() == "closed"
        server.wait_until_all_closed()
        running.go_on()
        ended = running.end()
    assert (ended.status, ended.output, ended.errors) == (0, ["0"], "")


@pytest.mark.parametrize("mode", MODES)
def test_a_fork_in_a_signal_handler_during_a_call(server: FacadeServer, mode: str) -> None:
    program = """
    def fork(*_):
        global pid
        pid = os.fork()
    signal.signal(signal.SIGUSR1, fork)
    client = make()
    try:
        answer = get(client, "slow-fork")
    except ForkedError as error:
        assert pid == 0 and error.__context__ is None
        say("child:", error, get(client, "child"))
        sys.exit(0)
    os.waitpid(pid, 0)
    say("parent:", answer, get(client, "parent"))
    """
    with Program(program, server.url, mode=mode) as running:
        server.wait_for("slow-fork")
        running.interrupt(signal.SIGUSR1)
        ended = running.end()
    assert (ended.status, ended.errors) == (0, "")
    assert ended.output == [
        "child: the call was begun before this process was forked child",
        "parent: slow-fork parent",
    ]
    _nobody_shared_a_connection(server, 2)


def test_ctrl_c_in_a_child_that_was_forked_during_a_call(server: FacadeServer) -> None:
    program = """
    def fork(*_):
        if os.fork() == 0:
            raise KeyboardInterrupt
    signal.signal(signal.SIGUSR1, fork)
    client = make()
    try:
        say("parent:", get(client, "slow-fork"))
        os.wait()
    except KeyboardInterrupt:
        say("child:", get(client, "child"))
    """
    with Program(program, server.url, mode="dev") as running:
        server.wait_for("slow-fork")
        running.interrupt(signal.SIGUSR1)
        ended = running.end()
    assert (ended.status, sorted(ended.output), ended.errors) == (0, ["child: child", "parent: slow-fork"], "")


def test_a_fork_while_the_client_closes_and_while_an_iterator_is_half_way(server: FacadeServer) -> None:
    program = """
    client = make()
    tags = client.pre_encounter.tags.v_1.iter_all()
    seen = [next(tags).id for _ in range(15)]
    pid = os.fork()
    seen += [tag.id for tag in tags]
    assert seen == [str(number) for number in range(50)]
    if pid == 0:
        for _ in range(3):
            grandchild = os.fork()
            assert get(client, "a") == "a"
            if grandchild == 0:
                sys.exit(0)
            os.wait()
        sys.exit(0)
    say(os.waitstatus_to_exitcode(os.wait()[1]))
    closing = begin(client.close)
    if os.fork() == 0:
        client.close()
        with make() as other:
            say(get(other, "b"))
        sys.exit(0)
    os.wait()
    closing.join(10)
    say(len(loop_threads()))
    """
    ended = run(program, server.url, mode="dev")
    assert (ended.status, ended.output, ended.errors) == (0, ["0", "b", "0"], "")


@pytest.mark.parametrize("mode", MODES)
def test_workers_forked_after_a_client_was_used(server: FacadeServer, mode: str) -> None:
    program = """
    def work(number):
        for _ in range(10):
            name = f"{os.getpid()}-{number}-{random.random()}"
            assert get(client, name) == name
        client.with_options(max_retries=0).pre_encounter.tags.v_1.get("copy")
    client = make(max_retries=1)
    get(client, "in the master")
    workers = []
    for number in range(4):
        pid = os.fork()
        if pid == 0:
            threads = [begin(work, number) for _ in range(3)]
            for thread in threads:
                thread.join(20)
                assert not thread.is_alive()
            sys.exit(0)
        workers.append(pid)
    say([os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in workers])
    """
    ended = run(program, server.url, mode=mode)
    assert (ended.status, ended.output, ended.errors) == (0, ["[0, 0, 0, 0]"], "")
    server.users = {number: who - {""} for number, who in server.users.items()}
    assert all(len(who) <= 1 for who in server.users.values())


def test_a_fork_before_the_first_call(server: FacadeServer) -> None:
    program = """
    client = make()
    pid = os.fork()
    say(get(client, "a"))
    if pid:
        say(os.waitstatus_to_exitcode(os.wait()[1]))
    """
    ended = run(program, server.url, mode="dev")
    assert (ended.status, sorted(ended.output), ended.errors) == (0, ["0", "a", "a"], "")
    _nobody_shared_a_connection(server, 2)


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_multiprocessing_and_process_pools(server: FacadeServer, method: str, tmp_path: object) -> None:
    program = f"""
    import concurrent.futures, multiprocessing
    import facade_worker
    if __name__ == "__main__":
        context = multiprocessing.get_context("{method}")
        client = facade_worker.client(URL, LOOP)
        assert facade_worker.get(client, "master") == "master"
        process = context.Process(target=facade_worker.work, args=(URL, LOOP, "alone"))
        process.start()
        process.join(30)
        with concurrent.futures.ProcessPoolExecutor(2, mp_context=context) as pool:
            names = list(pool.map(facade_worker.work, [URL] * 8, [LOOP] * 8, map(str, range(8))))
        assert facade_worker.get(client, "master") == "master"
        say(process.exitcode, names)
    """
    ended = run(program, server.url)
    assert (ended.status, ended.errors) == (0, "")
    assert ended.output == [f"0 {[str(number) for number in range(8)]}"]
    assert all(len(who) == 1 for who in server.users.values())
