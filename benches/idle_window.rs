//! What the window costs: the processor time of the real program under Xvfb, in percent of one core, with
//! the library open and nothing moving, then with a customer on the line.
//!
//! `cargo bench --bench idle_window` (add `--profile dev` to measure the debug build without building a
//! release). Needs Xvfb, xdotool and a Vulkan driver; without a graphics card the moving figure is that of
//! a software renderer.

use std::error::Error;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const WATCHED: Duration = Duration::from_secs(10);
/// Kernel clock ticks a second in /proc (USER_HZ, 100 on every Linux).
const TICKS: f64 = 100.0;

/// From the start page to the library, and from there into the first call.
const TO_LIBRARY: [&str; 3] = ["Tab", "Tab", "Return"];
const TO_CALL: [&str; 2] = ["Down", "Return"];

/// A child that does not outlive the measurement.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut server = Running(
        Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?,
    );
    let mut number = String::new();
    BufReader::new(server.0.stdout.take().ok_or("no output")?).read_line(&mut number)?;
    let display = format!(":{}", number.trim());

    let home = tempfile::tempdir()?;
    std::fs::write(home.path().join("settings.json"), r#"{"welcomed": true}"#)?;
    let program = Running(
        Command::new(env!("CARGO_BIN_EXE_aplomb"))
            .args(["--lang", "en", "--data-dir"])
            .arg(home.path())
            .env("DISPLAY", &display)
            .env_remove("WAYLAND_DISPLAY")
            .stderr(Stdio::null())
            .spawn()?,
    );
    let press = |keys: &[&str]| -> Result<(), Box<dyn Error>> {
        for key in keys {
            Command::new("xdotool").env("DISPLAY", &display).args(["key", key]).status()?;
            sleep(Duration::from_millis(400));
        }
        Ok(())
    };
    let found = Command::new("xdotool")
        .env("DISPLAY", &display)
        .args(["search", "--sync", "--onlyvisible", "--name", "^Aplomb", "windowfocus"])
        .status()?;
    if !found.success() {
        return Err("the window did not open".into());
    }
    sleep(Duration::from_secs(2));

    press(&TO_LIBRARY)?;
    println!("library open, nothing moving: {:5.1} % of a core", cost(program.0.id())?);
    press(&TO_CALL)?;
    println!("customer on the line:         {:5.1} % of a core", cost(program.0.id())?);
    Ok(())
}

/// Percent of one core that the process uses while it is watched.
fn cost(id: u32) -> Result<f64, Box<dyn Error>> {
    // Whatever the last key set off has settled.
    sleep(Duration::from_secs(2));
    let (before, from) = (ticks(id)?, Instant::now());
    sleep(WATCHED);
    let used = (ticks(id)? - before) / TICKS;
    Ok(100.0 * used / from.elapsed().as_secs_f64())
}

/// Clock ticks spent by the process so far, in user and in kernel mode: fields 14 and 15 of proc(5) stat.
fn ticks(id: u32) -> Result<f64, Box<dyn Error>> {
    let stat = std::fs::read_to_string(Path::new("/proc").join(id.to_string()).join("stat"))?;
    let after_name = stat.rsplit_once(')').ok_or("unreadable stat")?.1;
    let mut fields = after_name.split_whitespace().skip(11);
    let mut field = || fields.next().unwrap_or_default().parse::<f64>();
    Ok(field()? + field()?)
}
