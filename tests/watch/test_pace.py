from curator.watch.pace import RescanPace


def test_an_idle_folder_is_rescanned_rarely():
    pace = RescanPace(0.0)
    assert pace.due() == 60.0


def test_a_burst_brings_a_rescan_soon_after():
    pace = RescanPace(0.0)
    pace.heard(150)
    pace.heard(150)
    assert pace.due() == 5.0
    pace.rescanned(5.0, 5.01)
    assert pace.due() > 60.0


def test_an_overflow_brings_a_rescan_at_once():
    pace = RescanPace(0.0)
    pace.asked(30.0)
    pace.asked(30.4)
    assert pace.due() == 30.5


def test_a_deaf_observer_is_made_up_for_by_rescans_for_some_minutes():
    pace = RescanPace(0.0)
    pace.rescanned(60.0, 60.0)
    pace.missed(61.0)
    rescans, now = 0, 61.0
    while now < 360.0:
        now = pace.due()
        pace.rescanned(now, now)
        rescans += 1
    assert rescans > 100
    pace.rescanned(400.0, 400.0)
    assert pace.due() == 460.0


def test_a_slow_drive_is_not_rescanned_all_the_time():
    pace = RescanPace(0.0)
    pace.rescanned(0.0, 10.0)
    pace.missed(11.0)
    assert pace.due() >= 10.0 + 20 * 10.0
    pace.asked(11.0)
    assert 10.0 + 4 * 10.0 <= pace.due() <= 60.0
