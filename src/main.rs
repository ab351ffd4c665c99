fn main() -> std::process::ExitCode {
    aplomb::cli::run(std::env::args_os())
}
