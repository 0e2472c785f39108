"""Knowledge graphs about public policy in which every line has its evidence.

What commands do is a call:

>>> import graphbuilder
>>> answer = graphbuilder.query("deadlines")
>>> graph = graphbuilder.open_graph()
"""

from graphbuilder.api import *  # noqa: F403 - the one list of what is public is that of the calls
from graphbuilder.errors import DatasetError as DatasetError
from graphbuilder.errors import GraphbuilderError as GraphbuilderError
from graphbuilder.errors import Problem as Problem
from graphbuilder.errors import QueryError as QueryError
from graphbuilder.errors import TargetError as TargetError
from graphbuilder.errors import UnclearQuestion as UnclearQuestion
from graphbuilder.graph.report import Report as Report

__version__ = "0.1.0"
