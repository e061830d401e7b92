# Makes the installer on Windows: Python 3.11 or newer from python.org, and NSIS 3, have to be there.
#
#   powershell -ExecutionPolicy Bypass -File build_scripts\package.ps1 [--out DIR]
#
# It lies in dist\ afterwards.
$ErrorActionPreference = "Stop"
$script = Join-Path $PSScriptRoot "package.py"
$python = if (Get-Command py -ErrorAction SilentlyContinue) { @("py", "-3") } else { @("python") }
$words = @($python | Select-Object -Skip 1) + @($script, "windows") + $args
& $python[0] @words
exit $LASTEXITCODE
